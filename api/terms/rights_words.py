"""The sentences of a card of rights: what one may do, and how."""

from api.kernel.language import Sentence

WITHDRAW = Sentence(
    en="You may withdraw from the purchase until {date}, without giving a reason.",
    nl="Je mag tot en met {date} van de aankoop afzien, zonder opgaaf van reden.",
    fr="Vous pouvez vous rétracter jusqu'au {date} inclus, sans motif.",
    de="Sie können den Kauf bis einschließlich {date} widerrufen, ohne Angabe von Gründen.",
    nb="Du kan gå fra kjøpet til og med {date}, uten å oppgi grunn.",
)
WITHDRAW_LATER = Sentence(
    en="You may withdraw from the purchase until 14 days after the last of it came, without "
    "giving a reason.",
    nl="Je mag tot 14 dagen nadat het laatste is bezorgd van de aankoop afzien, zonder opgaaf van "
    "reden.",
    fr="Vous pouvez vous rétracter jusqu'à 14 jours après la réception du dernier article, sans "
    "motif.",
    de="Sie können den Kauf bis 14 Tage nach Erhalt der letzten Ware widerrufen, ohne Angabe von "
    "Gründen.",
    nb="Du kan gå fra kjøpet til 14 dager etter at den siste varen kom, uten å oppgi grunn.",
)
NO_WITHDRAWAL = Sentence(
    en="The law gives no right to withdraw from this purchase.",
    nl="De wet geeft hier geen recht om van de aankoop af te zien.",
    fr="La loi ne prévoit pas de droit de rétractation pour cet achat.",
    de="Für diesen Kauf sieht das Gesetz kein Widerrufsrecht vor.",
    nb="Loven gir ingen angrerett for dette kjøpet.",
)
HOW_TO_WITHDRAW = Sentence(
    en="Choose «{label}» in the shop, or tell us so in any other clear way.",
    nl="Kies «{label}» in de winkel, of zeg het ons op een andere duidelijke manier.",
    fr="Choisissez « {label} » dans la boutique, ou dites-le-nous clairement d'une autre façon.",
    de="Im Shop «{label}» wählen oder es uns auf andere Weise eindeutig mitteilen.",
    nb="Velg «{label}» i butikken, eller si det til oss på en annen tydelig måte.",
)
OPEN_THE_ORDER = Sentence(
    en="Open your order with its number and your e-mail address or postcode, and choose what "
    "comes back.",
    nl="Open je bestelling met het nummer en je e-mailadres of postcode, en kies wat terugkomt.",
    fr="Ouvrez votre commande avec son numéro et votre e-mail ou code postal, et choisissez ce "
    "qui revient.",
    de="Bestellung mit Nummer und E-Mail-Adresse oder Postleitzahl öffnen und auswählen, was "
    "zurückgeht.",
    nb="Åpne ordren med nummeret og e-posten eller postnummeret ditt, og velg hva som skal "
    "tilbake.",
)
MONEY_BACK = Sentence(
    en="You get your money back the way you paid, {timing}.",
    nl="Je krijgt je geld terug zoals je betaalde, {timing}.",
    fr="Vous êtes remboursé par le moyen de paiement utilisé, {timing}.",
    de="Sie erhalten Ihr Geld auf dem Zahlungsweg zurück, {timing}.",
    nb="Du får pengene tilbake slik du betalte, {timing}.",
)
BY_LAW = Sentence(
    en="If you withdraw, by law within 14 days; we may wait for the goods, or for proof that you "
    "sent them.",
    nl="Zie je van de koop af, dan volgens de wet binnen 14 dagen; we mogen wachten op de "
    "artikelen, of op bewijs dat je ze hebt verstuurd.",
    fr="En cas de rétractation, la loi impose 14 jours ; nous pouvons attendre les articles ou la "
    "preuve de leur envoi.",
    de="Bei Widerruf gesetzlich binnen 14 Tagen; wir dürfen auf die Ware oder den Nachweis der "
    "Absendung warten.",
    nb="Går du fra kjøpet, er fristen etter loven 14 dager; vi kan vente på varene, eller på bevis "
    "for at du har sendt dem.",
)
GUARANTEE = Sentence(
    en="If something is wrong with it, the shop answers for that at least until {date}.",
    nl="Is er iets mis mee, dan staat de winkel daar in elk geval tot en met {date} voor in.",
    fr="En cas de défaut, le magasin en répond au moins jusqu'au {date} inclus.",
    de="Stimmt etwas nicht, steht der Händler mindestens bis einschließlich {date} dafür ein.",
    nb="Er noe galt med den, svarer butikken for det minst til og med {date}.",
)
GUARANTEE_LATER = Sentence(
    en="If something is wrong with it, the shop answers for that; the years count from delivery.",
    nl="Is er iets mis mee, dan staat de winkel daarvoor in; de jaren tellen vanaf de bezorging.",
    fr="En cas de défaut, le magasin en répond ; les années comptent dès la livraison.",
    de="Stimmt etwas nicht, steht der Händler dafür ein; die Jahre zählen ab der Lieferung.",
    nb="Er noe galt med den, svarer butikken for det; årene regnes fra leveringen.",
)
HOW_TO_CLAIM = Sentence(
    en="Tell us what is wrong. Sending it back is free; it is repaired or replaced, and if that "
    "cannot be done you get money back.",
    nl="Vertel ons wat er mis is. Terugsturen is gratis; het wordt hersteld of vervangen, en als "
    "dat niet kan krijg je geld terug.",
    fr="Dites-nous ce qui ne va pas. Le retour est gratuit ; l'article est réparé ou remplacé, et "
    "à défaut vous êtes remboursé.",
    de="Bitte sagen, was nicht stimmt. Die Rücksendung ist kostenlos; die Ware wird repariert oder "
    "ersetzt, und wenn das nicht geht, gibt es Geld zurück.",
    nb="Fortell oss hva som er galt. Returen er gratis; varen repareres eller byttes, og går ikke "
    "det, får du penger tilbake.",
)
CHOICE = Sentence(
    en="If something is wrong with it, you choose: repaired or replaced, free of charge.",
    nl="Is er iets mis mee, dan kies jij: herstel of vervanging, kosteloos.",
    fr="En cas de défaut, vous choisissez : réparation ou remplacement, sans frais.",
    de="Stimmt etwas nicht, haben Sie die Wahl: Reparatur oder Ersatz, kostenlos.",
    nb="Er noe galt med den, velger du: reparasjon eller ny vare, uten kostnad.",
)
CHOICE_AND_LONGER = Sentence(
    en="If something is wrong with it, you choose: repaired or replaced, free of charge. Once it "
    "was repaired, the shop answers for it 12 months longer, at least until {date}.",
    nl="Is er iets mis mee, dan kies jij: herstel of vervanging, kosteloos. Na herstel staat de "
    "winkel er 12 maanden langer voor in, in elk geval tot en met {date}.",
    fr="En cas de défaut, vous choisissez : réparation ou remplacement, sans frais. Après une "
    "réparation, le magasin en répond 12 mois de plus, au moins jusqu'au {date} inclus.",
    de="Stimmt etwas nicht, haben Sie die Wahl: Reparatur oder Ersatz, kostenlos. Nach einer "
    "Reparatur steht der Händler 12 Monate länger dafür ein, mindestens bis einschließlich {date}.",
    nb="Er noe galt med den, velger du: reparasjon eller ny vare, uten kostnad. Etter en "
    "reparasjon svarer butikken for den 12 måneder lenger, minst til og med {date}.",
)
BURDEN = Sentence(
    en="Until {date} you need not prove that a fault was there from the beginning.",
    nl="Tot en met {date} hoef je niet te bewijzen dat een gebrek er van het begin af aan was.",
    fr="Jusqu'au {date} inclus, vous n'avez pas à prouver que le défaut existait dès le départ.",
    de="Bis einschließlich {date} müssen Sie nicht beweisen, dass ein Mangel von Anfang an da war.",
    nb="Til og med {date} trenger du ikke bevise at en feil var der fra starten.",
)
REJECT = Sentence(
    en="Until {date} you may reject faulty goods at once and get all your money back.",
    nl="Tot en met {date} mag je een gebrekkig artikel meteen weigeren en al je geld terugkrijgen.",
    fr="Jusqu'au {date} inclus, vous pouvez refuser d'emblée un article défectueux et être "
    "intégralement remboursé.",
    de="Bis einschließlich {date} können Sie mangelhafte Ware sofort zurückweisen und erhalten "
    "alles zurück.",
    nb="Til og med {date} kan du avvise en vare med feil med én gang og få alle pengene tilbake.",
)
EACH_WAY = Sentence("{way}: {price}", "{way}: {price}", "{way} : {price}", "{way}: {price}",
                    "{way}: {price}")  # fmt: skip
FREE = Sentence("free", "gratis", "gratuit", "kostenlos", "gratis")
