"""Words for what rules give, and for why one of them did not decide."""

from api.kernel.language import Sentence
from api.policy.document import RefundTiming, Resolution, ReturnMethod
from api.policy.facts import Lack

NAMES: dict[str, Sentence] = {
    ReturnMethod.PARCEL_SHOP: Sentence(
        "Parcel shop", "Pakketpunt", "Point relais", "Paketshop", "Hentested"
    ),
    ReturnMethod.LOCKER: Sentence(
        "Parcel locker", "Pakketautomaat", "Consigne", "Packstation", "Pakkeboks"
    ),
    ReturnMethod.HOME_PICKUP: Sentence(
        "Pick-up at home", "Ophalen aan huis", "Enlèvement à domicile", "Abholung zu Hause",
        "Henting hjemme",
    ),
    ReturnMethod.IN_STORE: Sentence(
        "In the shop", "In de winkel", "En magasin", "Im Laden", "I butikken"
    ),
    ReturnMethod.CURBSIDE: Sentence(
        "At the kerb of the shop", "Aan de stoep van de winkel", "Au drive du magasin",
        "Am Straßenrand des Ladens", "Ved fortauskanten utenfor butikken",
    ),
    ReturnMethod.OWN_CARRIER: Sentence(
        "A carrier of your own", "Een eigen vervoerder", "Votre propre transporteur",
        "Ein eigener Versanddienst", "Egen transportør",
    ),
    Resolution.ORIGINAL_PAYMENT_METHOD: Sentence(
        "Money back the way you paid", "Geld terug zoals je betaalde",
        "Remboursement par le moyen de paiement utilisé", "Geld zurück auf dem Zahlungsweg",
        "Pengene tilbake slik du betalte",
    ),
    Resolution.STORE_CREDIT: Sentence(
        "Store credit", "Winkeltegoed", "Bon d'achat", "Guthaben", "Tilgodelapp"
    ),
    Resolution.EXCHANGE: Sentence("Exchange", "Ruilen", "Échange", "Umtausch", "Bytte"),
    Resolution.REPLACEMENT: Sentence(
        "Replacement", "Vervanging", "Remplacement", "Ersatz", "Erstatning"
    ),
    Resolution.REPAIR: Sentence("Repair", "Reparatie", "Réparation", "Reparatur", "Reparasjon"),
    Resolution.KEEP_ITEM: Sentence(
        "Keeping the item", "Het artikel houden", "Garder l'article", "Behalten der Ware",
        "Beholde varen",
    ),
    RefundTiming.INSTANT: Sentence(
        "at once", "meteen", "tout de suite", "sofort", "med én gang"
    ),
    RefundTiming.ON_HANDOVER: Sentence(
        "when you hand it over", "zodra je het afgeeft", "dès la remise", "bei der Abgabe",
        "når du leverer den",
    ),
    RefundTiming.ON_RECEIPT: Sentence(
        "when it is here", "zodra het er is", "dès la réception", "bei Eingang", "når den er her"
    ),
    RefundTiming.ON_INSPECTION: Sentence(
        "when it has been looked at", "zodra het bekeken is", "après le contrôle",
        "nach der Prüfung", "når den er kontrollert",
    ),
}  # fmt: skip
"""What a value of the policy is called."""

EFFECTS: dict[str, Sentence] = {
    "window_days": Sentence(
        "{days} days from delivery", "{days} dagen vanaf de levering",
        "{days} jours dès la livraison", "{days} Tage ab Lieferung", "{days} dager fra levering",
    ),
    "window_until": Sentence(
        "until {date}", "tot en met {date}", "jusqu'au {date}", "bis {date}", "til og med {date}"
    ),
    "window_unlimited": Sentence(
        "no last day", "geen uiterste dag", "sans date limite", "ohne Frist", "ingen frist"
    ),
    "fee": Sentence(
        "{way} for {price}", "{way} voor {price}", "{way} pour {price}", "{way} für {price}",
        "{way} for {price}",
    ),
    "fee_none": Sentence(
        "{way} for free", "{way} gratis", "{way} gratuit", "{way} kostenlos", "{way} gratis"
    ),
    "method_yes": Sentence(
        "{way} is possible", "{way} kan", "{way} est possible", "{way} ist möglich",
        "{way} er mulig",
    ),
    "method_no": Sentence(
        "{way} is not possible", "{way} kan niet", "{way} n'est pas possible",
        "{way} ist nicht möglich", "{way} er ikke mulig",
    ),
    "resolution_yes": Sentence(
        "{way} is possible", "{way} kan", "{way} est possible", "{way} ist möglich",
        "{way} er mulig",
    ),
    "resolution_no": Sentence(
        "{way} is not possible", "{way} kan niet", "{way} n'est pas possible",
        "{way} ist nicht möglich", "{way} er ikke mulig",
    ),
    "credit_bonus": Sentence(
        "{value} % on top of store credit", "{value} % extra op winkeltegoed",
        "{value} % de plus en bon d'achat", "{value} % mehr bei Guthaben",
        "{value} % ekstra på tilgodelapp",
    ),
    "refund_timing": Sentence(
        "the money is sent {value}", "het geld wordt {value} gestuurd",
        "le remboursement part {value}", "das Geld wird {value} geschickt",
        "pengene sendes {value}",
    ),
    "keep_item": Sentence(
        "you may keep it if it cost no more than {price}",
        "je mag het houden als het niet meer dan {price} kostte",
        "vous pouvez le garder s'il n'a pas coûté plus de {price}",
        "bis {price} kann die Ware behalten werden",
        "du kan beholde den hvis den ikke kostet mer enn {price}",
    ),
    "keep_item_none": Sentence(
        "the item comes back", "het artikel komt terug", "l'article est renvoyé",
        "die Ware kommt zurück", "varen sendes tilbake",
    ),
    "keep_item_percent": Sentence(
        "{value} % of the price back if you keep it",
        "{value} % van de prijs terug als je het houdt",
        "{value} % du prix remboursés si vous le gardez",
        "{value} % des Preises zurück, wenn die Ware behalten wird",
        "{value} % av prisen tilbake hvis du beholder den",
    ),
    "inspection_yes": Sentence(
        "it is looked at first", "het wordt eerst bekeken", "il est d'abord contrôlé",
        "es wird zuerst geprüft", "den kontrolleres først",
    ),
    "inspection_no": Sentence(
        "nobody has to look at it first", "het hoeft niet eerst bekeken te worden",
        "sans contrôle préalable", "ohne vorherige Prüfung", "uten kontroll først",
    ),
    "photos_yes": Sentence(
        "photos are asked for", "er wordt om foto's gevraagd", "des photos sont demandées",
        "Fotos werden erbeten", "det bes om bilder",
    ),
    "photos_no": Sentence(
        "no photos are asked for", "er wordt niet om foto's gevraagd", "sans photos",
        "ohne Fotos", "uten bilder",
    ),
    "priority": Sentence(
        "priority {value} in the warehouse", "voorrang {value} in het magazijn",
        "priorité {value} à l'entrepôt", "Vorrang {value} im Lager", "prioritet {value} på lageret",
    ),
    "service_level": Sentence(
        "looked at within {value} hours", "bekeken binnen {value} uur",
        "contrôlé sous {value} heures", "geprüft innerhalb von {value} Stunden",
        "kontrollert innen {value} timer",
    ),
}  # fmt: skip

USUAL = Sentence(
    "the usual terms", "de gewone voorwaarden", "les conditions habituelles",
    "die üblichen Bedingungen", "de vanlige vilkårene",
)  # fmt: skip

YOUR_RULES: dict[str, Sentence] = {
    "rule": Sentence(
        "{title}: {effect}.", "{title}: {effect}.", "{title} : {effect}.", "{title}: {effect}.",
        "{title}: {effect}.",
    ),
    "lost_budget_gone": Sentence(
        en="{title} ({effect}) is used up until {date}. Until then: {by}.",
        nl="{title} ({effect}) is op tot {date}. Tot dan: {by}.",
        fr="{title} ({effect}) est épuisé jusqu'au {date}. D'ici là : {by}.",
        de="{title} ({effect}) ist bis {date} aufgebraucht. Bis dahin: {by}.",
        nb="{title} ({effect}) er brukt opp til {date}. Inntil da: {by}.",
    ),
    "lost_outranked": Sentence(
        en="{title} ({effect}) does not count here: {by} goes first.",
        nl="{title} ({effect}) telt hier niet: {by} gaat voor.",
        fr="{title} ({effect}) ne compte pas ici : {by} passe avant.",
        de="{title} ({effect}) zählt hier nicht: {by} geht vor.",
        nb="{title} ({effect}) gjelder ikke her: {by} går foran.",
    ),
    "lost_less_specific": Sentence(
        en="{title} ({effect}) does not count here: {by} fits this case more closely.",
        nl="{title} ({effect}) telt hier niet: {by} past beter bij dit geval.",
        fr="{title} ({effect}) ne compte pas ici : {by} correspond mieux à ce cas.",
        de="{title} ({effect}) zählt hier nicht: {by} passt genauer auf diesen Fall.",
        nb="{title} ({effect}) gjelder ikke her: {by} passer bedre i dette tilfellet.",
    ),
    "lost_gives_less": Sentence(
        en="{title} ({effect}) is not needed here: {by} gives you more.",
        nl="{title} ({effect}) is hier niet nodig: {by} geeft je meer.",
        fr="{title} ({effect}) est inutile ici : {by} vous donne plus.",
        de="{title} ({effect}) wird hier nicht gebraucht: {by} gibt mehr.",
        nb="{title} ({effect}) trengs ikke her: {by} gir deg mer.",
    ),
    "lost_gives_the_same": Sentence(
        en="{title} ({effect}) changes nothing here: {by} gives the same.",
        nl="{title} ({effect}) verandert hier niets: {by} geeft hetzelfde.",
        fr="{title} ({effect}) ne change rien ici : {by} donne la même chose.",
        de="{title} ({effect}) ändert hier nichts: {by} gibt dasselbe.",
        nb="{title} ({effect}) endrer ingenting her: {by} gir det samme.",
    ),
    "lost_law": Sentence(
        en="{title} ({effect}) is not needed here: the law gives at least as much.",
        nl="{title} ({effect}) is hier niet nodig: de wet geeft minstens evenveel.",
        fr="{title} ({effect}) est inutile ici : la loi donne au moins autant.",
        de="{title} ({effect}) wird hier nicht gebraucht: Das Gesetz gibt mindestens so viel.",
        nb="{title} ({effect}) trengs ikke her: loven gir minst like mye.",
    ),
}  # fmt: skip

IF_MORE: dict[Lack, Sentence] = {
    Lack.KEPT_ORDERS: Sentence(
        en="{amount} more orders that you keep, and with {tier} it is: {effect} (now: {instead}).",
        nl="Nog {amount} bestellingen die je houdt, en met {tier}: {effect} (nu: {instead}).",
        fr="Encore {amount} commandes gardées, et avec {tier} : {effect} (actuel : {instead}).",
        de="Noch {amount} behaltene Bestellungen, und mit {tier}: {effect} (jetzt: {instead}).",
        nb="{amount} ordrer til som du beholder, og med {tier}: {effect} (nå: {instead}).",
    ),
    Lack.ORDERS: Sentence(
        en="{amount} more orders, and with {tier} it is: {effect} (now: {instead}).",
        nl="Nog {amount} bestellingen, en met {tier} is het: {effect} (nu: {instead}).",
        fr="Encore {amount} commandes, et avec {tier} : {effect} (actuel : {instead}).",
        de="Noch {amount} Bestellungen, und mit {tier}: {effect} (jetzt: {instead}).",
        nb="{amount} ordrer til, og med {tier}: {effect} (nå: {instead}).",
    ),
    Lack.NET_SPEND: Sentence(
        en="Another {amount} of what you keep, and with {tier} it is: {effect} (now: {instead}).",
        nl="Nog {amount} aan wat je houdt, en met {tier} is het: {effect} (nu: {instead}).",
        fr="Encore {amount} d'achats gardés, et avec {tier} : {effect} (actuel : {instead}).",
        de="Noch {amount} behaltener Einkauf, und mit {tier}: {effect} (jetzt: {instead}).",
        nb="{amount} til av det du beholder, og med {tier}: {effect} (nå: {instead}).",
    ),
    Lack.SUSTAINABLE_CHOICES: Sentence(
        en="Choose a slower way {amount} more times, and with {tier} it is: {effect} (now: "
        "{instead}).",
        nl="Kies nog {amount} keer een langzamere weg, en met {tier} is het: {effect} (nu: "
        "{instead}).",
        fr="Choisissez encore {amount} fois une voie plus lente, et avec {tier} : {effect} "
        "(actuel : {instead}).",
        de="Noch {amount}-mal einen langsameren Weg wählen, und mit {tier}: {effect} (jetzt: "
        "{instead}).",
        nb="Velg en tregere måte {amount} ganger til, og med {tier}: {effect} (nå: {instead}).",
    ),
}
IF_ONE: dict[Lack, Sentence] = {
    Lack.KEPT_ORDERS: Sentence(
        en="{amount} more order that you keep, and with {tier} it is: {effect} (now: {instead}).",
        nl="Nog {amount} bestelling die je houdt, en met {tier} is het: {effect} (nu: {instead}).",
        fr="Encore {amount} commande gardée, et avec {tier} : {effect} (actuel : {instead}).",
        de="Noch {amount} behaltene Bestellung, und mit {tier}: {effect} (jetzt: {instead}).",
        nb="{amount} ordre til som du beholder, og med {tier}: {effect} (nå: {instead}).",
    ),
    Lack.ORDERS: Sentence(
        en="{amount} more order, and with {tier} it is: {effect} (now: {instead}).",
        nl="Nog {amount} bestelling, en met {tier} is het: {effect} (nu: {instead}).",
        fr="Encore {amount} commande, et avec {tier} : {effect} (actuel : {instead}).",
        de="Noch {amount} Bestellung, und mit {tier}: {effect} (jetzt: {instead}).",
        nb="{amount} ordre til, og med {tier}: {effect} (nå: {instead}).",
    ),
    Lack.SUSTAINABLE_CHOICES: Sentence(
        en="Choose a slower way {amount} more time, and with {tier} it is: {effect} (now: "
        "{instead}).",
        nl="Kies nog {amount} keer een langzamere weg, en met {tier} is het: {effect} (nu: "
        "{instead}).",
        fr="Choisissez encore {amount} fois une voie plus lente, et avec {tier} : {effect} "
        "(actuel : {instead}).",
        de="Noch {amount}-mal einen langsameren Weg wählen, und mit {tier}: {effect} (jetzt: "
        "{instead}).",
        nb="Velg en tregere måte {amount} gang til, og med {tier}: {effect} (nå: {instead}).",
    ),
}
"""Said of exactly one."""
