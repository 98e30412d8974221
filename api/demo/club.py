"""The demo shop's loyalty programme, and who its customers turned out to be."""

from datetime import datetime, timedelta
from pathlib import Path
from uuid import uuid4

from api.access.rules import Actor
from api.demo.shop import BRANDS
from api.loyalty.actions.programmes import set_programme
from api.loyalty.actions.standings import AT_ONCE, everybody, measure, recompute
from api.loyalty.programme import read

PROGRAMME = Path(__file__).with_name("club.yaml")


async def open_club(staff: dict[str, Actor], now: datetime) -> None:
    """Since before any order, so that each has earned its points."""
    programme, start = read(PROGRAMME.read_bytes(), name=PROGRAMME.name), now - timedelta(days=400)
    for brand, _ in BRANDS:
        await set_programme(brand, programme, actor=staff["ines"], key=uuid4(), now=start)


async def know_everybody(now: datetime) -> None:
    await measure(now=now)
    ids = await everybody()
    for start in range(0, len(ids), AT_ONCE):
        await recompute(ids[start : start + AT_ONCE], now=now)
