"""The sentences of a policy statement."""

from api.kernel.language import Sentence

WINDOW = Sentence(
    en="You can send it back within {days} days of delivery, without giving a reason.",
    nl="Je kunt het binnen {days} dagen na levering terugsturen, zonder opgaaf van reden.",
    fr="Vous pouvez le renvoyer dans les {days} jours suivant la livraison, sans motif.",
    de="Rückgabe innerhalb von {days} Tagen ab Lieferung, ohne Angabe von Gründen.",
    nb="Du kan sende det tilbake innen {days} dager etter levering, uten å oppgi grunn.",
)
DATE = Sentence(
    en="You can send it back up to and including {date}, without giving a reason.",
    nl="Je kunt het tot en met {date} terugsturen, zonder opgaaf van reden.",
    fr="Vous pouvez le renvoyer jusqu'au {date} inclus, sans motif.",
    de="Rückgabe bis einschließlich {date}, ohne Angabe von Gründen.",
    nb="Du kan sende det tilbake til og med {date}, uten å oppgi grunn.",
)
UNTIL = Sentence(
    en="You can send it back until {date}, and in any case for 14 days from delivery.",
    nl="Je kunt het tot en met {date} terugsturen, en in elk geval 14 dagen na levering.",
    fr="Vous pouvez le renvoyer jusqu'au {date}, et en tout cas 14 jours dès la livraison.",
    de="Rückgabe bis {date}, in jedem Fall aber 14 Tage ab Lieferung.",
    nb="Du kan sende det tilbake til og med {date}, og uansett i 14 dager etter levering.",
)
ENDLESS = Sentence(
    en="You can send it back whenever you like, without giving a reason.",
    nl="Je kunt het terugsturen wanneer je wilt, zonder opgaaf van reden.",
    fr="Vous pouvez le renvoyer quand vous voulez, sans motif.",
    de="Rückgabe jederzeit, ohne Angabe von Gründen.",
    nb="Du kan sende det tilbake når du vil, uten å oppgi grunn.",
)
AT_LEAST = Sentence(
    en="You can send it back within {days} days of delivery, so at least until {date}, without "
    "giving a reason.",
    nl="Je kunt het binnen {days} dagen na levering terugsturen, dus in elk geval tot en met "
    "{date}, zonder opgaaf van reden.",
    fr="Vous pouvez le renvoyer dans les {days} jours suivant la livraison, donc au moins "
    "jusqu'au {date} inclus, sans motif.",
    de="Rückgabe innerhalb von {days} Tagen ab Lieferung, also mindestens bis einschließlich "
    "{date}, ohne Angabe von Gründen.",
    nb="Du kan sende det tilbake innen {days} dager etter levering, altså minst til og med "
    "{date}, uten å oppgi grunn.",
)
NOT_AT_ALL = Sentence(
    en="It cannot be sent back, unless something is wrong with it.",
    nl="Het kan niet worden teruggestuurd, tenzij er iets mis mee is.",
    fr="Il ne peut pas être renvoyé, sauf en cas de défaut.",
    de="Keine Rückgabe möglich, außer wenn etwas nicht stimmt.",
    nb="Den kan ikke sendes tilbake, med mindre noe er galt med den.",
)
CO2E = Sentence(
    en="About {grams} g CO2e ({least} to {most} g; {method}, {year}).",
    nl="Ongeveer {grams} g CO2e ({least} tot {most} g; {method}, {year}).",
    fr="Environ {grams} g CO2e ({least} à {most} g ; {method}, {year}).",
    de="Etwa {grams} g CO2e ({least} bis {most} g; {method}, {year}).",
    nb="Omtrent {grams} g CO2e ({least} til {most} g; {method}, {year}).",
)
FREE = Sentence(
    en="Sending it back costs nothing.",
    nl="Terugsturen kost niets.",
    fr="Le retour ne coûte rien.",
    de="Die Rücksendung kostet nichts.",
    nb="Det koster ingenting å sende det tilbake.",
)
COSTS = Sentence(
    en="Sending it back costs {price} at most; the price of each way back is shown first.",
    nl="Terugsturen kost hoogstens {price}; de prijs van elke retourweg zie je vooraf.",
    fr="Le retour coûte au plus {price} ; le prix de chaque mode est affiché avant.",
    de="Die Rücksendung kostet höchstens {price}; der Preis jedes Weges wird vorher gezeigt.",
    nb="Returen koster høyst {price}; prisen for hver måte vises først.",
)
FAULTS = Sentence(
    en="Is something wrong with it? Then sending it back is free, and the law protects you longer.",
    nl="Is er iets mis mee? Dan is terugsturen gratis en beschermt de wet je langer.",
    fr="Un défaut ? Le retour est gratuit et la loi vous protège plus longtemps.",
    de="Etwas stimmt nicht? Dann ist die Rücksendung kostenlos, und das Gesetz schützt länger.",
    nb="Er noe galt med den? Da er returen gratis, og loven beskytter deg lenger.",
)
WITHDRAW_HERE = Sentence(
    en="withdraw from contract here",
    nl="Hier de overeenkomst ontbinden",
    fr="renoncer au contrat ici",
    de="Vertrag widerrufen",
    nb="Gå fra avtalen her",
)
