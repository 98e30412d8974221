"""What the terms say for themselves, in the customer's language."""

from api.kernel.language import Sentence
from api.terms.rules import NonReturnableReason

SENTENCES: dict[str, Sentence] = {
    "law_window": Sentence(
        en="By law you can withdraw up to and including {date}.",
        nl="Wettelijk kun je de koop ontbinden tot en met {date}.",
        fr="La loi vous permet de vous rétracter jusqu'au {date} inclus.",
        de="Nach dem Gesetz kann bis einschließlich {date} widerrufen werden.",
        nb="Etter loven kan du gå fra kjøpet til og med {date}.",
    ),
    "policy_window": Sentence(
        en="The shop gives {days} days from delivery: up to and including {date}.",
        nl="De winkel geeft {days} dagen vanaf de levering: tot en met {date}.",
        fr="La boutique accorde {days} jours dès la livraison : jusqu'au {date} inclus.",
        de="Der Shop gibt {days} Tage ab Lieferung: bis einschließlich {date}.",
        nb="Butikken gir {days} dager fra levering: til og med {date}.",
    ),
    "frozen_window": Sentence(
        en="When you ordered, the shop promised {days} days: up to and including {date}.",
        nl="Bij je bestelling beloofde de winkel {days} dagen: tot en met {date}.",
        fr="À la commande, la boutique a promis {days} jours : jusqu'au {date} inclus.",
        de="Bei der Bestellung hat der Shop {days} Tage zugesagt: bis einschließlich {date}.",
        nb="Da du bestilte, lovet butikken {days} dager: til og med {date}.",
    ),
    "policy_window_unlimited": Sentence(
        en="The shop takes it back without a last day.",
        nl="De winkel neemt het terug zonder uiterste dag.",
        fr="La boutique le reprend sans date limite.",
        de="Der Shop nimmt es ohne Frist zurück.",
        nb="Butikken tar det tilbake uten frist.",
    ),
    "frozen_window_unlimited": Sentence(
        en="When you ordered, the shop promised to take it back without a last day.",
        nl="Bij je bestelling beloofde de winkel het zonder uiterste dag terug te nemen.",
        fr="À la commande, la boutique a promis de le reprendre sans date limite.",
        de="Bei der Bestellung hat der Shop eine Rücknahme ohne Frist zugesagt.",
        nb="Da du bestilte, lovet butikken å ta det tilbake uten frist.",
    ),
    "original_means": Sentence(
        en="By law you can always have the money back the way you paid.",
        nl="Wettelijk kun je het geld altijd terugkrijgen zoals je hebt betaald.",
        fr="La loi vous permet toujours d'être remboursé par le moyen de paiement utilisé.",
        de="Nach dem Gesetz ist die Erstattung auf dem Zahlungsweg immer möglich.",
        nb="Etter loven kan du alltid få pengene tilbake slik du betalte.",
    ),
    "not_started": Sentence(
        en="Not everything has been delivered yet, so the period has not begun to run out.",
        nl="Nog niet alles is geleverd, dus de termijn loopt nog niet af.",
        fr="Tout n'est pas encore livré : le délai ne court pas encore.",
        de="Es ist noch nicht alles geliefert, die Frist läuft also noch nicht.",
        nb="Alt er ikke levert ennå, så fristen har ikke begynt å løpe.",
    ),
    "fault_window": Sentence(
        en="It is faulty or not what was ordered: by law that can be put right until {date} "
        "at least.",
        nl="Het is niet in orde: wettelijk kan dat in elk geval tot {date} worden hersteld.",
        fr="L'article n'est pas conforme : la loi vous couvre au moins jusqu'au {date}.",
        de="Die Ware ist mangelhaft: Das Gesetz schützt mindestens bis {date}.",
        nb="Varen har en mangel: loven gir deg rettigheter til minst {date}.",
    ),
    "free_fault": Sentence(
        en="Sending it back is free, because it is not in order.",
        nl="Terugsturen is gratis, omdat het niet in orde is.",
        fr="Le retour est gratuit, car l'article n'est pas conforme.",
        de="Die Rücksendung ist kostenlos, weil die Ware nicht in Ordnung ist.",
        nb="Returen er gratis fordi varen ikke er i orden.",
    ),
    "free_not_told": Sentence(
        en="Sending it back is free, because no price was told when you ordered.",
        nl="Terugsturen is gratis, omdat bij de bestelling geen prijs is genoemd.",
        fr="Le retour est gratuit, car aucun prix n'a été annoncé à la commande.",
        de="Die Rücksendung ist kostenlos, weil bei der Bestellung kein Preis genannt wurde.",
        nb="Returen er gratis fordi ingen pris ble oppgitt da du bestilte.",
    ),
    "fee_disclosed": Sentence(
        en="Sending it back costs no more than what you were told at the checkout.",
        nl="Terugsturen kost niet meer dan bij het afrekenen is genoemd.",
        fr="Le retour ne coûte pas plus que ce qui a été annoncé au paiement.",
        de="Die Rücksendung kostet nicht mehr, als beim Bezahlen genannt wurde.",
        nb="Returen koster ikke mer enn du fikk vite i kassen.",
    ),
    "fee_capped": Sentence(
        en="By law the price is no more than what the way back costs the shop.",
        nl="Wettelijk is de prijs niet hoger dan wat de terugweg de winkel kost.",
        fr="La loi limite le prix au coût direct du renvoi.",
        de="Nach dem Gesetz höchstens so viel, wie der Rückweg den Shop kostet.",
        nb="Etter loven koster det ikke mer enn det returen koster butikken.",
    ),
    "no_deduction_fault": Sentence(
        en="Nothing is taken off for wear: the item is not in order.",
        nl="Er gaat niets af voor gebruik: het artikel is niet in orde.",
        fr="Rien n'est déduit pour l'usure : l'article n'est pas conforme.",
        de="Für Gebrauch wird nichts abgezogen: Die Ware ist nicht in Ordnung.",
        nb="Ingenting trekkes for bruk: varen er ikke i orden.",
    ),
    "no_deduction_law": Sentence(
        en="Nothing may be taken off for wear here.",
        nl="Voor gebruik mag hier niets worden afgetrokken.",
        fr="Aucune déduction pour usure n'est permise ici.",
        de="Für Gebrauch darf hier nichts abgezogen werden.",
        nb="Det er ikke lov å trekke noe for bruk her.",
    ),
    "deduction_possible": Sentence(
        en="If it was used more than needed to try it, the lost value can be taken off, "
        "with the evidence.",
        nl="Is het meer gebruikt dan nodig om het te proberen, dan kan het waardeverlies "
        "met bewijs worden afgetrokken.",
        fr="En cas d'usage au-delà du simple essai, la perte de valeur peut être déduite, "
        "preuves à l'appui.",
        de="Bei Gebrauch über das Ausprobieren hinaus kann der Wertverlust mit Beleg "
        "abgezogen werden.",
        nb="Er den brukt mer enn nødvendig for å prøve den, kan verditapet trekkes fra, med bevis.",
    ),
    "choice_of_remedy": Sentence(
        en="It is not in order, so you choose: repaired or replaced, free of charge.",
        nl="Het is niet in orde, dus jij kiest: herstel of vervanging, kosteloos.",
        fr="L'article n'est pas conforme : à vous de choisir, réparation ou remplacement, "
        "sans frais.",
        de="Die Ware ist mangelhaft, also haben Sie die Wahl: Reparatur oder Ersatz, kostenlos.",
        nb="Varen har en mangel, så du velger: reparasjon eller ny vare, uten kostnad.",
    ),
    "repair_extends": Sentence(
        en="If it is repaired, the shop answers for it 12 months longer, at least until {date}.",
        nl="Wordt het hersteld, dan staat de winkel er 12 maanden langer voor in, in elk geval "
        "tot en met {date}.",
        fr="S'il est réparé, le magasin en répond 12 mois de plus, au moins jusqu'au {date}.",
        de="Nach einer Reparatur steht der Händler 12 Monate länger dafür ein, mindestens bis "
        "{date}.",
        nb="Blir den reparert, svarer butikken for den 12 måneder lenger, minst til {date}.",
    ),
    "excepted": Sentence(
        en="The law makes an exception for this kind of article (CRD art. {article}).",
        nl="De wet maakt voor dit soort artikel een uitzondering (art. {article} richtlijn).",
        fr="La loi prévoit une exception pour ce type d'article (art. {article} directive).",
        de="Für diese Art Ware macht das Gesetz eine Ausnahme (Art. {article} VRRL).",
        nb="Loven gjør unntak for denne typen vare (art. {article} i direktivet).",
    ),
    "window_over": Sentence(
        en="The last day to send it back was {date}.",
        nl="De laatste dag om het terug te sturen was {date}.",
        fr="Le dernier jour pour le renvoyer était le {date}.",
        de="Der letzte Tag für die Rücksendung war der {date}.",
        nb="Siste dag for retur var {date}.",
    ),
}

WHY_NOT: dict[NonReturnableReason, Sentence] = {
    NonReturnableReason.RETURNED: Sentence(
        en="all of it is in a return already",
        nl="alles ervan zit al in een retour",
        fr="tout est déjà dans un retour",
        de="alles davon ist schon in einer Retoure",
        nb="alt er allerede i en retur",
    ),
    NonReturnableReason.CANCELED: Sentence(
        en="it was canceled",
        nl="het is geannuleerd",
        fr="elle a été annulée",
        de="sie wurde storniert",
        nb="den er kansellert",
    ),
    NonReturnableReason.UNFULFILLED: Sentence(
        en="it has not been delivered yet; cancel it at the shop instead",
        nl="het is nog niet geleverd; annuleer het bij de winkel",
        fr="elle n'est pas encore livrée ; annulez-la auprès de la boutique",
        de="sie ist noch nicht geliefert; bitte im Shop stornieren",
        nb="den er ikke levert ennå; kanseller den hos butikken",
    ),
    NonReturnableReason.RETURN_WINDOW_EXPIRED: Sentence(
        en="the days for that are over; if something is wrong with it, give that as the reason",
        nl="de termijn is voorbij; is er iets mis mee, geef dat dan als reden",
        fr="le délai est passé ; s'il y a un défaut, indiquez-le comme motif",
        de="die Frist ist vorbei; bei einem Fehler bitte diesen als Grund angeben",
        nb="fristen er ute; er noe galt med den, oppgi det som grunn",
    ),
    NonReturnableReason.EXCEPTED_BY_LAW: Sentence(
        en="the law excepts it from withdrawal, and the shop does not take it back",
        nl="de wet zondert het uit van ontbinding en de winkel neemt het niet terug",
        fr="la loi l'exclut de la rétractation et la boutique ne la reprend pas",
        de="das Gesetz nimmt sie vom Widerruf aus, und der Shop nimmt sie nicht zurück",
        nb="loven unntar den fra angrerett, og butikken tar den ikke tilbake",
    ),
}
