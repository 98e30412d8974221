"""A visitor is known by a digest: what a front-end calls them is never kept."""

import hashlib


def digest(visitor: str) -> str:
    return hashlib.sha256(visitor.encode()).hexdigest()
