"""What the withdrawal path says, in every language: its labels (CRD art. 11a) and its notes."""

from api.kernel.language import Sentence
from api.returns.withdrawals.rules import NoteKind

CONFIRM = Sentence(
    en="confirm withdrawal",
    nl="Ontbinding bevestigen",
    fr="confirmer la rétractation",
    de="Widerruf bestätigen",
    nb="Bekreft at du går fra avtalen",
)
"""The only words on the second control (art. 11a(3)); French and German as their acts have them."""

NOTES: dict[NoteKind, Sentence] = {
    NoteKind.NO_SUCH_ORDER: Sentence(
        en="No order was found by this number and proof. A person looks for it.",
        nl="Bij dit nummer en bewijs is geen bestelling gevonden. Iemand zoekt die op.",
        fr="Aucune commande trouvée avec ces indications. Une personne la recherche.",
        de="Zu diesen Angaben fand sich keine Bestellung. Jemand sucht sie.",
        nb="Ingen ordre ble funnet med disse opplysningene. En person leter etter den.",
    ),
    NoteKind.NO_SUCH_LINE: Sentence(
        en="The order has no line {line}. A person finds out what is meant.",
        nl="De bestelling heeft geen regel {line}. Iemand zoekt uit wat er is bedoeld.",
        fr="La commande n'a pas de ligne {line}. Une personne cherche ce qui est visé.",
        de="Die Bestellung hat keine Position {line}. Jemand klärt, was gemeint ist.",
        nb="Ordren har ingen linje {line}. En person finner ut hva som menes.",
    ),
    NoteKind.ALREADY_COMING_BACK: Sentence(
        en="Line {line}: what is in a return already, or was canceled, is not taken again.",
        nl="Regel {line}: wat al in een retour zit of is geannuleerd, wordt niet nog eens genomen.",
        fr="Ligne {line} : ce qui est déjà dans un retour ou annulé n'est pas repris.",
        de="Position {line}: Was schon in einer Retoure oder storniert ist, zählt nicht noch "
        "einmal.",
        nb="Linje {line}: det som allerede er i en retur eller kansellert, tas ikke på nytt.",
    ),
    NoteKind.NOT_DELIVERED: Sentence(
        en="Line {line} has not been delivered yet: what never comes need not be sent back.",
        nl="Regel {line} is nog niet geleverd: wat niet komt, hoeft niet terug.",
        fr="La ligne {line} n'est pas encore livrée : ce qui n'arrive pas n'est pas à renvoyer.",
        de="Position {line} ist noch nicht geliefert: Was nicht ankommt, muss nicht zurück.",
        nb="Linje {line} er ikke levert ennå: det som ikke kommer, må ikke sendes tilbake.",
    ),
    NoteKind.BY_THE_SHOPS_PROMISE: Sentence(
        en="Line {line}: the shop's own days cover it, beyond what the law asks.",
        nl="Regel {line}: de eigen termijn van de winkel geldt, ruimer dan de wet vraagt.",
        fr="Ligne {line} : le délai propre à la boutique s'applique, au-delà de la loi.",
        de="Position {line}: Die eigene Frist des Shops gilt, über das Gesetz hinaus.",
        nb="Linje {line}: butikkens egen frist gjelder, utover det loven krever.",
    ),
    NoteKind.TOO_LATE_BY_LAW: Sentence(
        en="Line {line}: as far as we know the legal period was over. A person looks at it.",
        nl="Regel {line}: voor zover wij weten was de wettelijke termijn voorbij. "
        "Iemand kijkt ernaar.",
        fr="Ligne {line} : à notre connaissance, le délai légal était passé. "
        "Une personne l'examine.",
        de="Position {line}: Soweit bekannt, war die gesetzliche Frist abgelaufen. "
        "Jemand sieht es sich an.",
        nb="Linje {line}: så vidt vi vet, var den lovbestemte fristen ute. En person ser på det.",
    ),
    NoteKind.EXCEPTED_BY_LAW: Sentence(
        en="Line {line}: the law makes an exception for this kind of article. "
        "A person looks at it.",
        nl="Regel {line}: de wet maakt voor dit soort artikel een uitzondering. "
        "Iemand kijkt ernaar.",
        fr="Ligne {line} : la loi prévoit une exception pour ce type d'article. "
        "Une personne l'examine.",
        de="Position {line}: Das Gesetz macht für diese Art Ware eine Ausnahme. "
        "Jemand sieht es sich an.",
        nb="Linje {line}: loven gjør unntak for denne typen vare. En person ser på det.",
    ),
    NoteKind.NO_RIGHT_BY_LAW: Sentence(
        en="Line {line}: for this purchase the law names no right of withdrawal. "
        "A person looks at it.",
        nl="Regel {line}: voor deze aankoop noemt de wet geen herroepingsrecht. "
        "Iemand kijkt ernaar.",
        fr="Ligne {line} : la loi ne prévoit pas de rétractation pour cet achat. "
        "Une personne l'examine.",
        de="Position {line}: Für diesen Kauf nennt das Gesetz kein Widerrufsrecht. "
        "Jemand sieht es sich an.",
        nb="Linje {line}: for dette kjøpet gir loven ingen angrerett. En person ser på det.",
    ),
}
UNKNOWN_WITHDRAWAL = Sentence(
    en="We know no such statement of withdrawal.",
    nl="We kennen deze ontbindingsverklaring niet.",
    fr="Nous ne connaissons pas cette déclaration de rétractation.",
    de="Diese Widerrufserklärung kennen wir nicht.",
    nb="Vi kjenner ikke denne angreerklæringen.",
)
