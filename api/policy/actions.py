"""A policy is drafted by one person and put in force by another. Old versions can come back."""

from dataclasses import dataclass
from datetime import datetime
from secrets import token_hex
from uuid import UUID

import msgspec
from tortoise.transactions import atomic

from api.access.claims import claim, owner_of
from api.access.rules import Actor, Role
from api.kernel.language import Sentence
from api.kernel.refusal import InvalidInput, NotAllowed, NotFound, WrongMoment
from api.policy.document import PolicyDocument
from api.policy.lint import BLOCKING, lint
from api.policy.lint.findings import SENTENCES
from api.policy.models import Policy, PolicyDraft
from api.policy.reading import read
from api.shop.models import Brand, Market

WRITERS = (Role.MERCHANDISER, Role.ADMIN)
READERS = (*WRITERS, Role.SUPERVISOR)
"""Who leads the benches may read what they carry out."""
"""Who drafts and who publishes, each other's work."""


@dataclass(frozen=True, slots=True)
class For:
    """Whom a policy is for: a market, or one brand in it."""

    market_id: int
    brand_id: int | None = None


@atomic()
async def draft(whom: For, text: str, *, actor: Actor, key: UUID, now: datetime) -> int:
    """Keep a policy as text, comments and all. The id of the draft."""
    market = await Market.select_for_update().get(id=whom.market_id)
    claimed = await claim(actor, key, "draftPolicy", (whom, text), now=now)
    if isinstance(claimed.before, int):
        return claimed.before
    document = read(text)
    if document.currency != market.currency:
        raise InvalidInput(OTHER_CURRENCY, field="currency", currency=market.currency)
    if whom.brand_id and not await Brand.exists(id=whom.brand_id, entity_id=market.entity_id):
        raise InvalidInput(OTHER_SELLER, field="brand")
    row = await PolicyDraft.create(
        market_id=market.id,
        brand_id=whom.brand_id,
        text=text,
        document=msgspec.json.encode(document).decode(),
        drafted_by=actor.name,
        drafted_by_owner=owner_of(actor),
        drafted_at=now,
    )
    await claimed.answer(row.id)
    return row.id


@atomic()
async def publish(
    draft_id: int, *, valid_from: datetime | None, actor: Actor, key: UUID, now: datetime
) -> int:
    """By somebody else than who drafted it, from then on or at once. The id of the version."""
    row = await PolicyDraft.get_or_none(id=draft_id)
    if row is None:
        raise NotFound(NO_SUCH_DRAFT, field="draftId")
    await Market.select_for_update().get(id=row.market_id)
    claimed = await claim(actor, key, "publishPolicy", (draft_id, valid_from), now=now)
    if isinstance(claimed.before, int):
        return claimed.before
    await row.refresh_from_db(fields=["published_id"])
    if row.published_id:
        raise WrongMoment(PUBLISHED_ALREADY)
    if row.drafted_by_owner == owner_of(actor):
        raise NotAllowed(SECOND_PERSON)
    version = await _put_in_force(row, since=valid_from, actor=actor, now=now)
    row.published_id = version.id
    await row.save(update_fields=["published_id"])
    await claimed.answer(version.id)
    return version.id


@atomic()
async def publish_again(
    policy_id: int, *, valid_from: datetime | None, actor: Actor, key: UUID, now: datetime
) -> int:
    """An old version as the newest. One person is enough: two have agreed on it before."""
    old = await Policy.get_or_none(id=policy_id)
    if old is None:
        raise NotFound(NO_SUCH_VERSION, field="versionId")
    await Market.select_for_update().get(id=old.market_id)
    claimed = await claim(actor, key, "publishPolicyAgain", (policy_id, valid_from), now=now)
    if isinstance(claimed.before, int):
        return claimed.before
    version = await _put_in_force(old, since=valid_from, actor=actor, now=now)
    await claimed.answer(version.id)
    return version.id


async def _put_in_force(
    source: Policy | PolicyDraft, *, since: datetime | None, actor: Actor, now: datetime
) -> Policy:
    """The next version of its market. Nothing that was told before changes by it."""
    valid_from = since or now
    if valid_from < now:
        raise InvalidInput(IN_THE_PAST, field="validFrom")
    market = await Market.get(id=source.market_id)
    _refuse_forbidden_words(source.document, market.country, now)
    newest = await Policy.filter(market_id=source.market_id).order_by("-version").first()
    return await Policy.create(
        market_id=source.market_id,
        brand_id=source.brand_id,
        version=newest.version + 1 if newest else 1,
        text=source.text,
        document=source.document,
        valid_from=valid_from,
        drafted_by=source.drafted_by,
        published_by=actor.name,
        published_at=now,
        seal=token_hex(16),
    )


def _refuse_forbidden_words(document: str, country: str, now: datetime) -> None:
    policy = msgspec.json.decode(document, type=PolicyDocument)
    for finding in lint(policy, country=country, today=now.date()):
        if finding.kind in BLOCKING:
            raise InvalidInput(SENTENCES[finding.kind], field=finding.place, **finding.values)


IN_THE_PAST = Sentence(
    en="A policy cannot begin in the past: what was told then holds. Choose now or later.",
    nl="Een beleid kan niet in het verleden beginnen: wat is verteld, geldt. Kies nu of later.",
    fr="Une politique ne peut pas commencer dans le passé : ce qui fut dit vaut. Choisissez "
    "maintenant ou plus tard.",
    de="Eine Regelung kann nicht in der Vergangenheit beginnen: Es gilt, was gesagt wurde. Bitte "
    "jetzt oder später wählen.",
    nb="En ordning kan ikke begynne i fortiden: det som ble sagt, gjelder. Velg nå eller senere.",
)
OTHER_CURRENCY = Sentence(
    en="This market is paid in {currency}. Write the policy's amounts in it.",
    nl="In deze markt wordt in {currency} betaald. Schrijf de bedragen daarin.",
    fr="Ce marché se paie en {currency}. Écrivez les montants dans cette devise.",
    de="In diesem Markt wird in {currency} bezahlt. Bitte die Beträge darin angeben.",
    nb="I dette markedet betales det i {currency}. Skriv beløpene i den valutaen.",
)
OTHER_SELLER = Sentence(
    en="This brand does not sell in this market. Choose one that does, or leave the brand out.",
    nl="Dit merk verkoopt niet in deze markt. Kies een ander, of laat het merk weg.",
    fr="Cette marque ne vend pas sur ce marché. Choisissez-en une autre ou omettez-la.",
    de="Diese Marke verkauft nicht in diesem Markt. Bitte eine andere wählen oder weglassen.",
    nb="Dette merket selger ikke i dette markedet. Velg et annet, eller utelat merket.",
)
NO_SUCH_DRAFT = Sentence(
    en="We know no such draft. `retourney policy list` shows those there are.",
    nl="Dit concept kennen we niet. `retourney policy list` toont welke er zijn.",
    fr="Ce brouillon est inconnu. `retourney policy list` montre ceux qui existent.",
    de="Diesen Entwurf kennen wir nicht. `retourney policy list` zeigt, welche es gibt.",
    nb="Vi kjenner ikke dette utkastet. `retourney policy list` viser dem som finnes.",
)
NO_SUCH_VERSION = Sentence(
    en="We know no such version. `retourney policy list` shows those there are.",
    nl="Deze versie kennen we niet. `retourney policy list` toont welke er zijn.",
    fr="Cette version est inconnue. `retourney policy list` montre celles qui existent.",
    de="Diese Fassung kennen wir nicht. `retourney policy list` zeigt, welche es gibt.",
    nb="Vi kjenner ikke denne versjonen. `retourney policy list` viser dem som finnes.",
)
PUBLISHED_ALREADY = Sentence(
    en="This draft is published already. Make a new draft to change it.",
    nl="Dit concept is al gepubliceerd. Maak een nieuw concept om het te veranderen.",
    fr="Ce brouillon est déjà publié. Créez-en un nouveau pour le modifier.",
    de="Dieser Entwurf ist schon veröffentlicht. Für Änderungen bitte einen neuen anlegen.",
    nb="Dette utkastet er allerede publisert. Lag et nytt for å endre det.",
)
SECOND_PERSON = Sentence(
    en="You drafted this yourself. Ask somebody else to look at it and publish it.",
    nl="Dit heb je zelf opgesteld. Vraag iemand anders ernaar te kijken en het te publiceren.",
    fr="Vous l'avez rédigé vous-même. Demandez à quelqu'un d'autre de le relire et de le publier.",
    de="Das ist Ihr eigener Entwurf. Bitte jemand anderen prüfen und veröffentlichen lassen.",
    nb="Dette har du laget selv. Be en annen se på det og publisere det.",
)
