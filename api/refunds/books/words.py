"""The words on a credit note, and of what can be wrong with the books. Pure."""

from api.kernel.language import Sentence
from api.refunds.books.document import Document, DocumentKind
from api.refunds.rules import RefundLine, RefundLineKind
from api.refunds.sentences import LABELS, reason_text

TITLES: dict[DocumentKind, Sentence] = {
    DocumentKind.CREDIT_NOTE: Sentence(
        "Credit note", "Creditnota", "Avoir", "Rechnungskorrektur", "Kreditnota"
    ),
    DocumentKind.DEBIT_NOTE: Sentence(
        "Debit note", "Debetnota", "Note de débit", "Belastungsanzeige", "Debetnota"
    ),
}
NUMBER = Sentence("Number", "Nummer", "Numéro", "Nummer", "Nummer")
DATE = Sentence("Date", "Datum", "Date", "Datum", "Dato")
ORDER = Sentence("Order", "Bestelling", "Commande", "Bestellung", "Ordre")
RETURN = Sentence("Return", "Retour", "Retour", "Retoure", "Retur")
CORRECTS = Sentence("Corrects", "Corrigeert", "Rectifie", "Berichtigt", "Retter")
SELLER = Sentence("Seller", "Verkoper", "Vendeur", "Verkäufer", "Selger")
BUYER = Sentence("Customer", "Klant", "Client", "Kunde", "Kunde")
VAT_NUMBER = Sentence("VAT number", "Btw-nummer", "N° de TVA", "USt-IdNr.", "MVA-nummer")
REGISTRATION = Sentence(
    "Trade register", "Handelsregister", "Registre du commerce", "Handelsregister", "Foretaksnummer"
)
WHAT = Sentence("What", "Omschrijving", "Désignation", "Bezeichnung", "Beskrivelse")
RATE = Sentence("VAT", "Btw", "TVA", "USt.", "Mva.")
NET = Sentence("Net", "Excl. btw", "HT", "Netto", "Netto")
TAX = Sentence("VAT amount", "Btw-bedrag", "Montant TVA", "USt.-Betrag", "Mva.-beløp")
GROSS = Sentence("Total", "Totaal", "TTC", "Brutto", "Totalt")
TOTAL = {
    DocumentKind.CREDIT_NOTE: Sentence(
        "In your favour", "Te uwen gunste", "En votre faveur", "Zu Ihren Gunsten", "Til gode"
    ),
    DocumentKind.DEBIT_NOTE: Sentence(
        "In our favour", "Te onzen gunste", "En notre faveur", "Zu unseren Gunsten", "Vårt krav"
    ),
}
TERMS = {
    DocumentKind.CREDIT_NOTE: Sentence(
        en="We pay this back by the way the order was paid, unless you chose otherwise.",
        nl="We betalen dit terug zoals de bestelling is betaald, tenzij je anders koos.",
        fr="Remboursé par le moyen de paiement de la commande, sauf autre choix de votre part.",
        de="Wir erstatten auf dem Zahlweg der Bestellung, wenn Sie nichts anderes gewählt haben.",
        nb="Vi betaler tilbake slik ordren ble betalt, om du ikke valgte noe annet.",
    ),
    DocumentKind.DEBIT_NOTE: Sentence(
        en="This takes the document it corrects back, as far as it says here.",
        nl="Dit maakt het document dat het corrigeert ongedaan, voor zover hier staat.",
        fr="Ce document annule celui qu'il rectifie, dans la mesure indiquée.",
        de="Damit wird das berichtigte Dokument im angegebenen Umfang zurückgenommen.",
        nb="Dette opphever dokumentet det retter, så langt det står her.",
    ),
}
UNTAXED = Sentence(
    "No VAT was charged",
    "Geen btw berekend",
    "TVA non facturée",
    "Keine USt. berechnet",
    "Uten mva",
)


def wording(document: Document, line: RefundLine, language: str) -> str:
    """What a line is about: the article by its name, the others by their kind and reason."""
    goods = RefundLineKind.GOODS
    label = document.article if line.kind is goods else LABELS[line.kind].say(language)
    reason = reason_text(line.reason, language)
    return f"{label}: {reason}" if reason else label


UNKNOWN_DOCUMENT = Sentence(
    en="We issued no document {number}.",
    nl="We hebben geen document {number} uitgegeven.",
    fr="Nous n'avons émis aucun document {number}.",
    de="Ein Dokument {number} haben wir nicht ausgestellt.",
    nb="Vi har ikke utstedt noe dokument {number}.",
)
NO_VAT_NUMBER = Sentence(
    en="{number} names no VAT number of the seller. Set it for the next: retourney shop books.",
    nl="{number} noemt geen btw-nummer van de verkoper. Voor de volgende: retourney shop books.",
    fr="{number} ne porte aucun n° de TVA du vendeur. Pour les suivants : retourney shop books.",
    de="{number} nennt keine USt-IdNr. des Verkäufers. Für die nächsten: retourney shop books.",
    nb="{number} har ikke selgers mva-nummer. For de neste: retourney shop books.",
)
NO_RATE = Sentence(
    en="{number} has VAT of which the shop did not say the rate, which an e-invoice must name.",
    nl="{number} heeft btw waarvan de winkel het tarief niet gaf, en een e-factuur noemt dat.",
    fr="{number} contient une TVA dont le taux, requis par la facture électronique, est inconnu.",
    de="{number} enthält USt. ohne Satz; eine E-Rechnung muss ihn nennen.",
    nb="{number} har mva uten sats, og en e-faktura må oppgi den.",
)
NO_DATEV = Sentence(
    en="Say consultant and client number at DATEV first: retourney shop books.",
    nl="Geef eerst adviseurs- en cliëntnummer bij DATEV op: retourney shop books.",
    fr="Indiquez d'abord les numéros de conseil et de client DATEV : retourney shop books.",
    de="Zuerst Berater- und Mandantennummer bei DATEV angeben: retourney shop books.",
    nb="Oppgi først rådgiver- og klientnummer hos DATEV: retourney shop books.",
)
NO_ACCOUNT_NUMBER = Sentence(
    en="These have no account number yet: {accounts}. Set them: retourney shop books.",
    nl="Deze hebben nog geen rekeningnummer: {accounts}. Stel ze in: retourney shop books.",
    fr="Ces comptes n'ont pas encore de numéro : {accounts}. Voir : retourney shop books.",
    de="Noch ohne Kontonummer: {accounts}. Festlegen: retourney shop books.",
    nb="Disse har ikke kontonummer ennå: {accounts}. Angi dem: retourney shop books.",
)
ONE_YEAR = Sentence(
    en="A file for DATEV holds days of one financial year. Export each year by itself.",
    nl="Een bestand voor DATEV bevat dagen van één boekjaar. Exporteer elk jaar apart.",
    fr="Un fichier DATEV couvre un seul exercice. Exportez chaque exercice séparément.",
    de="Eine DATEV-Datei gilt für ein Wirtschaftsjahr. Bitte jedes Jahr einzeln ausgeben.",
    nb="En DATEV-fil gjelder ett regnskapsår. Eksporter hvert år for seg.",
)
ONE_CURRENCY = Sentence(
    en="A file for DATEV holds one currency, and these are {currencies}. Say --currency.",
    nl="Een bestand voor DATEV bevat één valuta, en dit zijn {currencies}. Geef --currency.",
    fr="Un fichier DATEV n'a qu'une monnaie ; ici : {currencies}. Précisez --currency.",
    de="Eine DATEV-Datei hat eine Währung, hier sind es {currencies}. Bitte --currency angeben.",
    nb="En DATEV-fil har én valuta, her er det {currencies}. Oppgi --currency.",
)
NOT_OVER = Sentence(
    en="{until} is not over yet: close a period when its last day has passed.",
    nl="{until} is nog niet voorbij: sluit een periode na de laatste dag af.",
    fr="Le {until} n'est pas passé : clôturez une période après son dernier jour.",
    de="Der {until} ist noch nicht vorbei: Zeiträume werden nach dem letzten Tag geschlossen.",
    nb="{until} er ikke over ennå: lukk en periode når siste dag er forbi.",
)
ALREADY_LOCKED = Sentence(
    en="The books are closed up to {until} already, and are not opened again.",
    nl="De boeken zijn al afgesloten tot en met {until} en gaan niet weer open.",
    fr="Les livres sont déjà clos jusqu'au {until} et ne sont pas rouverts.",
    de="Die Bücher sind bereits bis {until} geschlossen und werden nicht wieder geöffnet.",
    nb="Bøkene er alt lukket til og med {until} og åpnes ikke igjen.",
)
WRONG_DAYS = Sentence(
    en="From the first day to the last, and at most {most} days.",
    nl="Van de eerste tot de laatste dag, en hoogstens {most} dagen.",
    fr="Du premier au dernier jour, et {most} jours au plus.",
    de="Vom ersten bis zum letzten Tag, und höchstens {most} Tage.",
    nb="Fra første til siste dag, og høyst {most} dager.",
)
