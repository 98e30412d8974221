"""What an operator decides. Read once from the environment, at the start (README.md lists it)."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from datetime import timedelta
from decimal import Decimal

from api.kernel.money import Money


class BadSetting(ValueError):
    """A setting that cannot be meant. The message names it and says what it takes."""


@dataclass(frozen=True, slots=True)
class Settings:
    """Each field is the environment variable RETOURNEY_<NAME>."""

    database_url: str = "sqlite://retourney.sqlite3"
    """`sqlite://FILE`, or `postgresql://user:password@host:port/database` for several processes."""
    payments_url: str = "ledger://"
    """`ledger://` books and waits for finance or the bank; `ledger://?confirm=auto` for a demo.
    `stripe://sk_live_…@` and `mollie://live_…@` pay back what was paid there: give the reference of
    the payment with each order's tenders."""
    analytics_url: str = "duckdb://"
    """What scans years of orders: `duckdb://` inside this process; `spark://HOST:PORT` for a
    cluster (`spark://local` for this machine), which needs `make spark`."""
    photos_url: str = "folder://photos"
    """Where photos are kept: `folder:///srv/photos`, or `s3://bucket/prefix` (also `gs://`, `az://`)
    with the account in the usual variables, such as AWS_ACCESS_KEY_ID."""
    photos_days: int = 365
    """Photos of a return are thrown away this long after it was closed."""
    base_url: str = "http://localhost:8000"
    """How the world reaches this server: in links, QR codes and pictures."""
    cors_origins: tuple[str, ...] = ()
    """Web front-ends that may ask from a browser, comma-separated. Empty: none."""
    carrier_secret: str = ""
    """What carriers sign their tracking with (HMAC-SHA256). Empty: the hook is closed."""
    link_secret: str = ""
    """What links in mails are signed with (HMAC-SHA256). Empty: none are given out."""
    grader_limits: tuple[str, ...] = (
        *("EUR=150", "GBP=130", "CHF=150", "USD=170"),
        *("NOK=1700", "SEK=1700", "DKK=1100", "PLN=650"),
    )
    """A grader's refund above this waits for a second person; so does any in another currency. A
    grade may have less: `EUR=150,E:EUR=40`."""
    supervisor_limits: tuple[str, ...] = (
        *("EUR=1000", "GBP=850", "CHF=1000", "USD=1100"),
        *("NOK=11500", "SEK=11500", "DKK=7500", "PLN=4300"),
    )
    """The same for a supervisor."""
    early_limits: tuple[str, ...] = (
        *("EUR=500", "GBP=430", "CHF=500", "USD=550"),
        *("NOK=5700", "SEK=5700", "DKK=3700", "PLN=2100"),
    )
    """What one customer may have back before the goods were seen; above it a person releases."""
    early_total_limits: tuple[str, ...] = (
        *("EUR=25000", "GBP=21500", "CHF=25000", "USD=27500"),
        *("NOK=285000", "SEK=285000", "DKK=185000", "PLN=105000"),
    )
    """The same of all customers together."""
    goodwill_limits: tuple[str, ...] = (
        *("EUR=25", "GBP=22", "CHF=25", "USD=28"),
        *("NOK=285", "SEK=285", "DKK=185", "PLN=105"),
    )
    """What a support agent may give for one order without owing it; above it a second person."""
    goodwill_supervisor_limits: tuple[str, ...] = (
        *("EUR=100", "GBP=86", "CHF=100", "USD=110"),
        *("NOK=1150", "SEK=1150", "DKK=750", "PLN=430"),
    )
    """The same for a supervisor and for finance."""
    expire_after_days: int = 30
    """A return whose parcel never came is closed this long after its last day to send back."""
    remind_days: tuple[str, ...] = ("-4", "3")
    """Who was paid back and has sent nothing is reminded so many days after their last day to send
    it; a number below zero is before it."""
    unsent_after_days: int = 7
    """So long after that day a person decides: more time, a claim, or nothing."""
    repair_days: int = 30
    """A repair that is not back by then is late: the customer may have something else instead."""
    payout_stays_minutes: int = 0
    """So long after it was granted a refund can still be held; then the gateway is asked."""
    suggestions_held_out_percent: int = 5
    """Of 100 customers so many see no suggestions at their returns, so that what these bring is
    known; 0 shows everybody, and nothing is known."""
    lease_minutes: int = 10
    """How long a bench keeps a parcel to itself without a sign of life."""
    recheck_percent: int = 5
    """Of 100 verdicts so many are graded once more, blind, by somebody else; 0: none."""
    per_person_figures: bool = False
    """Show leads how fast, and how alike with others, single persons grade. Ask a works council."""
    admin_password: str = ""
    """Makes the user `admin` at the start when nobody works here yet. Without it: `staff add`."""
    worker: bool = True
    """Run the worker inside the server. False when `retourney worker` runs beside it."""
    development: bool = False
    """GraphiQL on /graphql, and logs for people instead of machines."""
    log_level: str = "INFO"


def settings_from(environment: Mapping[str, str]) -> Settings:
    defaults: dict[str, object] = asdict(Settings())
    found = {
        name: _read(name, type(default), text)
        for name, default in defaults.items()
        if (text := environment.get(f"RETOURNEY_{name.upper()}")) is not None
    }
    settings = Settings(**found)  # pyright: ignore[reportArgumentType]  each is read by its type
    for name in defaults:
        if name.endswith("_limits"):
            amounts(getattr(settings, name), graded=name in GRADED)
    days(settings.remind_days)
    return settings


GRADED = ("grader_limits", "supervisor_limits")


def days(written: Iterable[str]) -> tuple[timedelta, ...]:
    """«-4,3» → four days before and three after."""
    try:
        return tuple(timedelta(days=int(one)) for one in sorted(written, key=int))
    except (OverflowError, ValueError) as error:
        raise BadSetting("RETOURNEY_REMIND_DAYS takes whole days, such as -4,3") from error


def amounts(limits: Iterable[str], *, graded: bool = True) -> dict[str, int]:
    """«EUR=150» → {"EUR": 15000}: minor units by currency; «E:EUR=40» is of one grade."""
    found: dict[str, int] = {}
    for limit in limits:
        of, _, amount = limit.partition("=")
        grade, colon, currency = of.rpartition(":")
        try:
            if colon and not (graded and grade in "ABCDE" and len(grade) == 1):
                raise ValueError(grade)
            found[of] = Money.of(Decimal(amount), currency).minor
        except (ArithmeticError, ValueError) as error:
            raise BadSetting(f"{limit!r} is no limit; write it as EUR=150,NOK=1700") from error
    return found


def _read(name: str, kind: type, text: str) -> object:
    if kind is bool and text.lower() in ("1", "true", "yes", "0", "false", "no"):
        return text.lower() in ("1", "true", "yes")
    if kind is int and text.isascii() and text.removeprefix("-").isdigit():
        return int(text)
    if kind is tuple:
        return tuple(part.strip() for part in text.split(",") if part.strip())
    if kind is str:
        return text
    raise BadSetting(f"RETOURNEY_{name.upper()} is {text!r}, but takes a {kind.__name__}.")
