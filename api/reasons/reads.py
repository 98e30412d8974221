"""The reason tree as it is shown. It stands in code, so nothing is read."""

import msgspec

from api.reasons.rules import GROUPS, REASONS, Ground


class ReasonNode(msgspec.Struct, frozen=True):
    handle: str
    name: str
    ground: Ground


class ReasonGroup(msgspec.Struct, frozen=True):
    handle: str
    name: str
    reasons: tuple[ReasonNode, ...]


def tree(language: str) -> list[ReasonGroup]:
    return [
        ReasonGroup(
            handle,
            name.say(language),
            tuple(
                ReasonNode(reason.handle, reason.name.say(language), reason.ground)
                for reason in REASONS
                if reason.parent == handle and not reason.retired
            ),
        )
        for handle, name in GROUPS.items()
    ]
