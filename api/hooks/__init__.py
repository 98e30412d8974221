"""What others send us: carriers' tracking. Signed, idempotent, in any order."""
