"""Words for customers: in every language, and none that the law forbids.

Environmental claims without proof are unfair in themselves (Directive 2005/29 annex I, points 2a
and 4a to 4c, as Directive (EU) 2024/825 puts them in from 27 September 2026). The lists are our
own reading of its recitals, and French law (C. env. art. L541-9-1, L229-68) names more. Sentences
that deny the right of withdrawal mislead about it (CRD arts 9, 14 and 25).
"""

import re
from collections.abc import Iterator
from functools import cache

from api.kernel.language import LANGUAGES
from api.policy.document import PolicyDocument, Texts
from api.policy.lint.findings import Finding, FindingKind
from api.policy.places import Path
from api.policy.statute.countries import law_of

GREEN = {
    "en": "green(er|est)?|eco|eco-?friendly|environmentally[ -]friendly|climate[ -](neutral|"
    "friendly|positive)|carbon[ -](neutral|free|friendly)|co2[ -](neutral|free)|sustainabl[ey]|"
    "biodegradable|planet[ -]friendly|good for the (planet|environment)|emission[ -]free",
    "nl": "groene?|groenste|eco|milieuvriendelijke?|"
    "klimaat(neutrale?|vriendelijke?|positie(f|ve))|co2[ -]?(neutrale?|vrije?)|duurzame?|"
    "biologisch afbreekbare?|goed voor (het milieu|de planeet)|emissievrije?",
    "fr": "verte?s?|écolo(gique)?s?|éco-?responsables?|respectueu(x|se) de l['’]environnement|"
    "neutres? en carbone|neutralité carbone|durables?|biodégradables?|bon pour la planète|"
    "zéro carbone",
    "de": "grüne?[rns]?|öko(logisch(e[rns]?)?)?|umweltfreundlich(e[rns]?)?|"
    "klima(neutral|freundlich|positiv)(e[rns]?)?|co2[ -]?(neutral|frei)(e[rns]?)?|"
    "nachhaltig(e[rns]?)?|biologisch abbaubar(e[rns]?)?|gut für (die umwelt|den planeten)|"
    "emissionsfrei(e[rns]?)?",
    "nb": "grønne?(re|ste)?|grønt|øko(logiske?)?|miljøvennlige?|klima(nøytrale?|vennlige?)|"
    "co2[ -]?(nøytrale?|frie?)|karbonnøytrale?|bærekraftige?|biologisk nedbrytbare?|"
    "bra for (miljøet|planeten)|utslippsfrie?",
}
DENIED = {
    "en": "no (returns|refunds)|final sale|non-?refundable|cannot be returned|"
    "only in (its )?original packaging|restocking fee",
    "nl": "geen (retour|geld terug)|kan niet (retour|worden geretourneerd)|uitgesloten van retour|"
    "alleen in (de )?originele verpakking|niet retourneerbaar",
    "fr": "ni repris ni échangé|pas de remboursement|non remboursables?|non repris|"
    "uniquement dans (l['’]|son )emballage d['’]origine",
    "de": "keine (rückgabe|erstattung)|vom (umtausch|widerruf) ausgeschlossen|kein umtausch|"
    "nur in originalverpackung",
    "nb": "ingen (retur|refusjon)|kan ikke returneres|bare i originalemballasje|ikke returrett",
}


def findings(document: PolicyDocument, country: str | None) -> Iterator[Finding]:
    forbids = country is None or law_of(country) is not None
    for path, texts in _texts(document):
        missing = [language for language in LANGUAGES if language not in texts]
        if missing:
            values = {"languages": ", ".join(missing)}
            yield Finding(FindingKind.MISSING_LANGUAGE, path, values)
        for language, text in texts.items() if forbids else ():
            for kind, words in (
                (FindingKind.GREEN_CLAIM, GREEN),
                (FindingKind.RIGHTS_DENIED, DENIED),
            ):
                if found := _pattern(words[language]).search(text):
                    yield Finding(kind, (*path, language), {"word": found[0]})


def _texts(document: PolicyDocument) -> Iterator[tuple[Path, Texts]]:
    """Those that somebody wrote: a rule may go by its name alone."""
    for method, way in document.base.ways.items():
        if way.note:
            yield ("base", "ways", method.value, "note"), way.note
    for place, rule in enumerate(document.rules):
        if rule.title:
            yield ("rules", place, "title"), rule.title
    if document.notice:
        yield ("notice",), document.notice


@cache
def _pattern(words: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{words})\b", re.IGNORECASE)
