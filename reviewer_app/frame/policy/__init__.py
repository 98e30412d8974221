"""The frame of the policy."""
