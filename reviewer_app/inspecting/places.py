"""Where an item may go: by what the server said, and by what a check found. Pure."""

from reviewer_app.evidence import Discard
from reviewer_app.parcels import Check, Disposition, Outlook

THROWN_AWAY = (Disposition.DESTROY, Disposition.RECYCLE)


def barred(
    where: Disposition, noes: tuple[Check, ...], seen: Outlook | None, discard: Discard | None
) -> str:
    """Why it may not go there as things stand; nothing where it may."""
    for check in noes:
        if where not in check.only:
            return check.only_because or check.question
    way = next((way for way in seen.ways if way.disposition == where), None) if seen else None
    if way is None or (way.takes_derogation and discard):
        return ""
    return way.barred or ""


def proposed(noes: tuple[Check, ...], seen: Outlook) -> Disposition:
    """As the server will have it: its own proposal, unless a check has closed that."""
    ways = (way.disposition for way in seen.ways)
    every = (seen.disposition, *ways, Disposition.QUARANTINE)
    return next((to for to in every if not barred(to, noes, seen, None)), seen.disposition)
