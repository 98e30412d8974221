"""What is said to who asks to be erased."""

from api.kernel.language import Sentence

STILL_OPEN = Sentence(
    en="Of order {orders} a return, a payment, store credit or a complaint is still open: its data "
    "is needed until then (GDPR art. 17(3)(b) and (e)). End it first. An objection to profiling "
    "works at once.",
    nl="Van bestelling {orders} loopt nog een retour, betaling, tegoed of klacht: tot dan zijn de "
    "gegevens nodig (AVG art. 17 lid 3 b en e). Rond die eerst af. Bezwaar tegen profilering werkt "
    "meteen.",
    fr="Un retour, un paiement, un avoir ou une réclamation de la commande {orders} est encore "
    "ouvert : ses données restent nécessaires (RGPD art. 17(3)(b) et (e)). Terminez-le d'abord. "
    "Une opposition au profilage vaut aussitôt.",
    de="Zur Bestellung {orders} ist noch eine Retoure, Zahlung, ein Guthaben oder eine Beschwerde "
    "offen: Bis dahin werden ihre Daten gebraucht (DSGVO Art. 17 Abs. 3 b und e). Bitte erst "
    "abschließen. Ein Widerspruch gegen Profiling gilt sofort.",
    nb="For ordre {orders} er en retur, betaling, tilgodelapp eller klage fortsatt åpen: dataene "
    "trengs til da (GDPR art. 17 nr. 3 b og e). Avslutt den først. En protest mot profilering "
    "virker straks.",
)
