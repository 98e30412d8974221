"""Where a token may stay over night: the system's keyring, or a file that only its owner reads."""

import json
import os
from collections.abc import Callable
from functools import cached_property
from importlib import import_module
from pathlib import Path
from typing import Any

SERVICE, FILE = "retourney-station", "tokens.json"


def no_keyring() -> Any:
    return None


class Vault:
    """`find` brings the keyring, or None where there is none; what it cannot keep, the file does.
    A keyring is a question to another process: ask it in the network's thread."""

    def __init__(self, folder: Path, find: Callable[[], Any] = no_keyring) -> None:
        self._file, self._find = folder / FILE, find
        self._service = f"{SERVICE} {folder}"  # training has secrets of its own

    @cached_property
    def _keyring(self) -> Any:
        return self._find()

    def keep(self, name: str, secret: str) -> None:
        if not self._in_keyring(name, secret):
            self._write({**self._read(), name: secret})

    def read(self, name: str) -> str:
        """Empty where nothing is kept."""
        return self._in_ring(name) or self._read().get(name, "")

    def forget(self, name: str) -> None:
        if self._in_ring(name):
            self._keyring.delete_password(self._service, name)
        if name in (kept := self._read()):
            self._write({key: secret for key, secret in kept.items() if key != name})

    def _in_ring(self, name: str) -> str:
        if not self._keyring:
            return ""
        try:
            return str(self._keyring.get_password(self._service, name) or "")
        except self._keyring.errors.KeyringError:
            return ""

    def _in_keyring(self, name: str, secret: str) -> bool:
        if not self._keyring:
            return False
        try:
            self._keyring.set_password(self._service, name, secret)
        except self._keyring.errors.KeyringError:
            return False  # locked, or nobody is there to unlock it
        return True

    def _read(self) -> dict[str, str]:
        try:
            return json.loads(self._file.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}

    def _write(self, kept: dict[str, str]) -> None:
        """Never readable by others, not even for a moment."""
        self._file.parent.mkdir(parents=True, exist_ok=True)
        fresh = self._file.with_suffix(".new")
        fresh.unlink(missing_ok=True)
        with open(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as out:
            json.dump(kept, out)
        fresh.replace(self._file)


def system_keyring() -> Any:
    """None where no backend answers, as on a bench without a desktop."""
    try:
        keyring: Any = import_module("keyring")
        unusable = import_module("keyring.backends.fail")
    except ImportError:
        return None
    return None if isinstance(keyring.get_keyring(), unusable.Keyring) else keyring
