"""The legal way out of a contract (CRD arts 9 to 16): declared, confirmed, never refused."""
