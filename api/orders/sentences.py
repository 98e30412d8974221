"""What the order book says when it says no to what a shop sends."""

from api.kernel.language import Sentence

NOT_MONEY = Sentence(
    en="{field} is {value!r}. Write an amount as digits with a point: 12.50.",
    nl="{field} is {value!r}. Schrijf een bedrag als cijfers met een punt: 12.50.",
    fr="{field} vaut {value!r}. Écrivez un montant en chiffres avec un point : 12.50.",
    de="{field} ist {value!r}. Beträge als Ziffern mit Punkt schreiben: 12.50.",
    nb="{field} er {value!r}. Skriv et beløp som siffer med punktum: 12.50.",
)
NEGATIVE_MONEY = Sentence(
    en="{field} is {value}, but an amount cannot be below zero.",
    nl="{field} is {value}, maar een bedrag kan niet onder nul zijn.",
    fr="{field} vaut {value}, mais un montant ne peut pas être négatif.",
    de="{field} ist {value}, ein Betrag kann aber nicht unter null liegen.",
    nb="{field} er {value}, men et beløp kan ikke være under null.",
)
TOO_MANY_DECIMALS = Sentence(
    en="{field} is {value}, which has more decimals than {currency} knows.",
    nl="{field} is {value}: meer decimalen dan {currency} kent.",
    fr="{field} vaut {value} : plus de décimales que n'en connaît {currency}.",
    de="{field} ist {value}: mehr Nachkommastellen, als {currency} kennt.",
    nb="{field} er {value}: flere desimaler enn {currency} har.",
)
NOT_A_TAX_RATE = Sentence(
    en="{field} is {value!r}, which is no tax rate. Write per cent: 21 or 5.5.",
    nl="{field} is {value!r}: geen belastingtarief. Schrijf procenten: 21 of 5.5.",
    fr="{field} vaut {value!r}, qui n'est pas un taux. Écrivez un pourcentage : 21 ou 5.5.",
    de="{field} ist {value!r}, kein Steuersatz. Bitte in Prozent schreiben: 21 oder 5.5.",
    nb="{field} er {value!r}, som ikke er en skattesats. Skriv prosent: 21 eller 5.5.",
)
NOT_A_CN_CODE = Sentence(
    en="{field} is {value!r}, which is no CN code: 2, 4, 6 or 8 digits, such as 61091000.",
    nl="{field} is {value!r}: geen GN-code. Die heeft 2, 4, 6 of 8 cijfers, zoals 61091000.",
    fr="{field} vaut {value!r}, pas un code NC : 2, 4, 6 ou 8 chiffres, comme 61091000.",
    de="{field} ist {value!r}, kein KN-Code: 2, 4, 6 oder 8 Ziffern, etwa 61091000.",
    nb="{field} er {value!r}, ikke en KN-kode: 2, 4, 6 eller 8 sifre, som 61091000.",
)
TOO_MANY_SERIALS = Sentence(
    en="{field} names more serial numbers than the {most} pieces of its line.",
    nl="{field} noemt meer serienummers dan de {most} stuks van de regel.",
    fr="{field} indique plus de numéros de série que les {most} pièces de la ligne.",
    de="{field} nennt mehr Seriennummern als die {most} Stück der Position.",
    nb="{field} nevner flere serienumre enn linjens {most} enheter.",
)
UNKNOWN_CURRENCY = Sentence(
    en="{field} is {value!r}, which is no ISO 4217 currency, such as EUR.",
    nl="{field} is {value!r}: geen ISO 4217-valuta, zoals EUR.",
    fr="{field} vaut {value!r} : ce n'est pas une devise ISO 4217, comme EUR.",
    de="{field} ist {value!r}: keine ISO-4217-Währung wie EUR.",
    nb="{field} er {value!r}: ingen ISO 4217-valuta, som EUR.",
)
UNKNOWN_COUNTRY = Sentence(
    en="{field} is {value!r}, which is no ISO 3166 country, such as NL or GB.",
    nl="{field} is {value!r}: geen ISO 3166-land, zoals NL of GB.",
    fr="{field} vaut {value!r} : ce n'est pas un pays ISO 3166, comme NL ou GB.",
    de="{field} ist {value!r}: kein ISO-3166-Land wie NL oder GB.",
    nb="{field} er {value!r}: ikke et ISO 3166-land, som NL eller GB.",
)
UNKNOWN_LEGAL_CATEGORY = Sentence(
    en="{field} is {value!r}, which the law does not name. Leave it out, or use one of: {known}.",
    nl="{field} is {value!r}: zo noemt de wet niets. Laat het weg, of gebruik: {known}.",
    fr="{field} vaut {value!r}, que la loi ne connaît pas. Omettez-le ou utilisez : {known}.",
    de="{field} ist {value!r}, was das Gesetz nicht kennt. Bitte weglassen oder eins von: {known}.",
    nb="{field} er {value!r}, som loven ikke kjenner. Utelat det, eller bruk: {known}.",
)
TOO_MANY_ORDERS = Sentence(
    en="At most {most} orders at once. Send the rest in the next batch.",
    nl="Hoogstens {most} bestellingen tegelijk. Stuur de rest in de volgende reeks.",
    fr="{most} commandes au plus à la fois. Envoyez le reste dans le lot suivant.",
    de="Höchstens {most} Bestellungen auf einmal. Den Rest bitte im nächsten Schub.",
    nb="Høyst {most} ordre om gangen. Send resten i neste bolk.",
)
NO_LINES = Sentence(
    en="The order has no lines.",
    nl="De bestelling heeft geen regels.",
    fr="La commande n'a pas de lignes.",
    de="Die Bestellung hat keine Positionen.",
    nb="Ordren har ingen linjer.",
)
TWICE = Sentence(
    en="{field}: {value} is there twice.",
    nl="{field}: {value} staat er twee keer.",
    fr="{field} : {value} y figure deux fois.",
    de="{field}: {value} steht zweimal da.",
    nb="{field}: {value} står der to ganger.",
)
OTHER_SUM = Sentence(
    en="{field}: together they are {value}, but the order cost {cost}.",
    nl="{field}: samen zijn ze {value}, maar de bestelling kostte {cost}.",
    fr="{field} : ensemble {value}, mais la commande coûtait {cost}.",
    de="{field}: zusammen {value}, die Bestellung kostete aber {cost}.",
    nb="{field}: til sammen {value}, men ordren kostet {cost}.",
)
MORE_THAN = Sentence(
    en="{field} is {value}, but there are only {most}.",
    nl="{field} is {value}, maar er zijn er maar {most}.",
    fr="{field} vaut {value}, mais il n'y en a que {most}.",
    de="{field} ist {value}, es gibt aber nur {most}.",
    nb="{field} er {value}, men det finnes bare {most}.",
)
TOO_LARGE = Sentence(
    en="{field} is {value}; at most {most} can be meant.",
    nl="{field} is {value}; hoogstens {most} kan de bedoeling zijn.",
    fr="{field} vaut {value} ; au plus {most} est plausible.",
    de="{field} ist {value}; höchstens {most} kann gemeint sein.",
    nb="{field} er {value}; høyst {most} kan være ment.",
)
IMPOSSIBLE_TIME = Sentence(
    en="{field} is {value}, which cannot be: it lies in the future or before the order.",
    nl="{field} is {value}; dat kan niet: het ligt in de toekomst of voor de bestelling.",
    fr="{field} vaut {value}, c'est impossible : dans le futur ou avant la commande.",
    de="{field} ist {value}; das kann nicht sein: in der Zukunft oder vor der Bestellung.",
    nb="{field} er {value}; det kan ikke stemme: i fremtiden eller før ordren.",
)
NOT_A_GTIN = Sentence(
    en="{field} is {value!r}, which is no GTIN: 8, 12, 13 or 14 digits, the last a check digit.",
    nl="{field} is {value!r}: geen GTIN (8, 12, 13 of 14 cijfers, het laatste een controlecijfer).",
    fr="{field} vaut {value!r} : pas un GTIN (8, 12, 13 ou 14 chiffres, le dernier de contrôle).",
    de="{field} ist {value!r}: keine GTIN (8, 12, 13 oder 14 Ziffern, die letzte zur Prüfung).",
    nb="{field} er {value!r}: ikke en GTIN (8, 12, 13 eller 14 sifre, det siste for kontroll).",
)
UNKNOWN_BRAND = Sentence(
    en="We know no brand {value!r}. Create it first: retourney shop add-brand.",
    nl="We kennen geen merk {value!r}. Maak het eerst aan: retourney shop add-brand.",
    fr="Nous ne connaissons pas la marque {value!r}. Créez-la : retourney shop add-brand.",
    de="Die Marke {value!r} kennen wir nicht. Zuerst anlegen: retourney shop add-brand.",
    nb="Vi kjenner ikke merket {value!r}. Opprett det først: retourney shop add-brand.",
)
UNKNOWN_MARKET = Sentence(
    en="We know no market {value!r}. Create it first: retourney shop add-market.",
    nl="We kennen geen markt {value!r}. Maak hem eerst aan: retourney shop add-market.",
    fr="Nous ne connaissons pas le marché {value!r}. Créez-le : retourney shop add-market.",
    de="Den Markt {value!r} kennen wir nicht. Zuerst anlegen: retourney shop add-market.",
    nb="Vi kjenner ikke markedet {value!r}. Opprett det først: retourney shop add-market.",
)
FIXED = Sentence(
    en="{field} cannot change any more: units of this order are in a return.",
    nl="{field} kan niet meer veranderen: er zitten artikelen van deze bestelling in een retour.",
    fr="{field} ne peut plus changer : des articles de cette commande sont dans un retour.",
    de="{field} ist nicht mehr änderbar: Stücke dieser Bestellung sind in einer Retoure.",
    nb="{field} kan ikke endres lenger: varer fra denne ordren er i en retur.",
)
OTHER_CURRENCY = Sentence(
    en="{field} is {value}, but this order was {kept} before.",
    nl="{field} is {value}, maar deze bestelling was eerder in {kept}.",
    fr="{field} vaut {value}, mais cette commande était en {kept}.",
    de="{field} ist {value}, diese Bestellung war aber in {kept}.",
    nb="{field} er {value}, men denne ordren var i {kept}.",
)
BELOW_SHIPPED = Sentence(
    en="{field} cannot go down to {value}: {least} were shipped, came back or are in a return.",
    nl="{field} kan niet naar {value}: {least} zijn verzonden, teruggekomen of in een retour.",
    fr="{field} ne peut descendre à {value} : {least} sont expédiés, revenus ou en retour.",
    de="{field} kann nicht auf {value} sinken: {least} sind versandt, zurück oder in Retoure.",
    nb="{field} kan ikke bli {value}: {least} er sendt, kommet tilbake eller i retur.",
)
ALL_SHIPPED = Sentence(
    en="Nothing of this order can be canceled: everything was shipped. It can come back instead.",
    nl="Van deze bestelling is alles verzonden; annuleren kan niet, terugsturen wel.",
    fr="Tout a été expédié : plus rien à annuler. Un retour reste possible.",
    de="Alles ist versandt, stornieren geht nicht mehr. Zurückschicken geht.",
    nb="Alt er sendt, så ingenting kan kanselleres. Det kan returneres i stedet.",
)
UNKNOWN_SHIPMENT = Sentence(
    en="This order has no shipment {value!r}. Record the shipment first.",
    nl="Deze bestelling heeft geen zending {value!r}. Leg eerst de zending vast.",
    fr="Cette commande n'a pas d'envoi {value!r}. Enregistrez d'abord l'envoi.",
    de="Diese Bestellung hat keine Sendung {value!r}. Bitte zuerst die Sendung melden.",
    nb="Denne ordren har ingen sending {value!r}. Registrer sendingen først.",
)
