"""What reconciliation finds odd, and what to do about it, in every language of the house. Pure."""

from collections.abc import Mapping

from api.kernel.language import Sentence
from api.refunds.reconciliation import Difference

WHAT: Mapping[Difference, Sentence] = {
    Difference.PAID_WITHOUT_GOODS: Sentence(
        en="Paid, and the goods have not come.",
        nl="Betaald, en de artikelen zijn er niet.",
        fr="Payé, et les articles ne sont pas arrivés.",
        de="Bezahlt, und die Ware ist nicht da.",
        nb="Betalt, og varene er ikke kommet.",
    ),
    Difference.GOODS_WITHOUT_REFUND: Sentence(
        en="The goods are here, and nothing was granted or refused.",
        nl="De artikelen zijn er, en er is niets toegekend of geweigerd.",
        fr="Les articles sont là, et rien n'est accordé ni refusé.",
        de="Die Ware ist da, und nichts wurde gewährt oder abgelehnt.",
        nb="Varene er her, og ingenting er innvilget eller avslått.",
    ),
    Difference.GRANTED_NOT_SENT: Sentence(
        en="Granted, and nobody has been asked to pay it.",
        nl="Toegekend, en niemand is gevraagd te betalen.",
        fr="Accordé, et personne n'a été chargé de payer.",
        de="Gewährt, und niemand wurde mit der Zahlung beauftragt.",
        nb="Innvilget, og ingen er bedt om å betale.",
    ),
    Difference.PENDING_TOO_LONG: Sentence(
        en="On its way to the customer for too long.",
        nl="Te lang onderweg naar de klant.",
        fr="En route vers le client depuis trop longtemps.",
        de="Zu lange unterwegs zur Kundin oder zum Kunden.",
        nb="For lenge underveis til kunden.",
    ),
    Difference.FAILED: Sentence(
        en="The gateway or the bank refused to pay it.",
        nl="De betaaldienst of de bank weigerde te betalen.",
        fr="Le prestataire ou la banque a refusé de payer.",
        de="Zahlungsdienst oder Bank haben die Zahlung abgelehnt.",
        nb="Betalingstjenesten eller banken avviste betalingen.",
    ),
    Difference.AMOUNT_DIFFERS: Sentence(
        en="Grant, payouts and books do not name the same amount.",
        nl="Toekenning, uitbetalingen en boeken noemen niet hetzelfde bedrag.",
        fr="L'accord, les paiements et les livres n'indiquent pas le même montant.",
        de="Gewährung, Auszahlungen und Bücher nennen nicht denselben Betrag.",
        nb="Innvilgelse, utbetalinger og bøker oppgir ikke samme beløp.",
    ),
    Difference.PAID_OUTSIDE: Sentence(
        en="The bank tells of a payment that these books do not know, or of another amount.",
        nl="De bank meldt een betaling die deze boeken niet kennen, of een ander bedrag.",
        fr="La banque signale un paiement inconnu de ces livres, ou un autre montant.",
        de="Die Bank meldet eine Zahlung, die hier unbekannt ist, oder einen anderen Betrag.",
        nb="Banken melder en betaling som bøkene ikke kjenner, eller et annet beløp.",
    ),
    Difference.HELD: Sentence(
        en="Granted, and held until a second person has looked.",
        nl="Toegekend, en vastgehouden tot een tweede persoon heeft gekeken.",
        fr="Accordé, et retenu jusqu'à ce qu'une deuxième personne ait regardé.",
        de="Gewährt, und angehalten, bis eine zweite Person hingesehen hat.",
        nb="Innvilget, og holdt tilbake til en annen person har sett på det.",
    ),
    Difference.OVERDUE: Sentence(
        en="The law's day for the money has passed, and nothing was granted.",
        nl="De wettelijke dag voor het geld is voorbij, en er is niets toegekend.",
        fr="Le jour légal du remboursement est passé, et rien n'est accordé.",
        de="Der gesetzliche Tag der Erstattung ist vorbei, und nichts wurde gewährt.",
        nb="Lovens dag for pengene er passert, og ingenting er innvilget.",
    ),
    Difference.GAVE_TOO_MUCH: Sentence(
        en="Paid early, and the bench then found less to be owed.",
        nl="Vooraf betaald, en daarna bleek er minder verschuldigd.",
        fr="Payé d'avance, puis le contrôle a conclu à un montant moindre.",
        de="Vorab gezahlt, und dann war weniger geschuldet.",
        nb="Betalt på forhånd, og siden viste det seg å være mindre.",
    ),
    Difference.CLAIM_UNPAID: Sentence(
        en="Claimed from the customer, and not paid for long.",
        nl="Van de klant teruggevorderd, en al lang niet betaald.",
        fr="Réclamé au client, et impayé depuis longtemps.",
        de="Von der Kundschaft zurückgefordert und lange nicht bezahlt.",
        nb="Krevd tilbake fra kunden, og ikke betalt på lenge.",
    ),
    Difference.OWED_TO_CUSTOMER: Sentence(
        en="Owed to the customer beside the refunds, and not paid.",
        nl="Naast de terugbetalingen aan de klant verschuldigd, en niet betaald.",
        fr="Dû au client en dehors des remboursements, et impayé.",
        de="Der Kundschaft neben den Erstattungen geschuldet und nicht bezahlt.",
        nb="Skyldig til kunden utenom refusjonene, og ikke betalt.",
    ),
}
NEXT: Mapping[Difference, Sentence] = {
    Difference.PAID_WITHOUT_GOODS: Sentence(
        en="Ask carrier and customer; then decide the item, and forgive or claim what was paid.",
        nl="Vraag vervoerder en klant; beslis dan het artikel en scheld kwijt of vorder terug.",
        fr="Interrogez transporteur et client ; tranchez l'article, puis remettez ou réclamez.",
        de="Zusteller und Kundschaft fragen; dann entscheiden und erlassen oder zurückfordern.",
        nb="Spør transportør og kunde; avgjør så varen, og ettergi eller krev beløpet.",
    ),
    Difference.GOODS_WITHOUT_REFUND: Sentence(
        en="Inspect it, or decide it: the refund's legal deadline is running.",
        nl="Keur het of beslis erover: de wettelijke termijn voor de terugbetaling loopt.",
        fr="Contrôlez-le ou tranchez : le délai légal de remboursement court.",
        de="Prüfen oder entscheiden: Die gesetzliche Frist zur Erstattung läuft.",
        nb="Kontroller eller avgjør den: lovens frist for refusjon løper.",
    ),
    Difference.GRANTED_NOT_SENT: Sentence(
        en="See that a worker runs: retourney worker. It goes on where it stopped.",
        nl="Kijk of er een worker draait: retourney worker. Die gaat verder waar het stopte.",
        fr="Vérifiez qu'un worker tourne : retourney worker. Il reprend où il s'est arrêté.",
        de="Läuft ein Worker? retourney worker. Er macht weiter, wo er aufgehört hat.",
        nb="Se at en worker kjører: retourney worker. Den fortsetter der den stoppet.",
    ),
    Difference.PENDING_TOO_LONG: Sentence(
        en="Read the newest bank file, or ask the gateway; then confirm or try again.",
        nl="Lees het nieuwste bankbestand of vraag de betaaldienst; bevestig of probeer opnieuw.",
        fr="Lisez le dernier relevé ou interrogez le prestataire ; confirmez ou réessayez.",
        de="Neueste Bankdatei lesen oder Zahlungsdienst fragen; bestätigen oder wiederholen.",
        nb="Les nyeste bankfil eller spør tjenesten; bekreft eller prøv igjen.",
    ),
    Difference.FAILED: Sentence(
        en="Find out why, ask the customer for another account, and try again.",
        nl="Zoek uit waarom, vraag de klant om een andere rekening en probeer opnieuw.",
        fr="Cherchez pourquoi, demandez un autre compte au client et réessayez.",
        de="Grund klären, um ein anderes Konto bitten und erneut versuchen.",
        nb="Finn ut hvorfor, be kunden om en annen konto og prøv igjen.",
    ),
    Difference.AMOUNT_DIFFERS: Sentence(
        en="Compare the refund with its payouts and postings, and tell us: this is never right.",
        nl="Vergelijk terugbetaling, uitbetalingen en boekingen, en meld het ons: dit klopt nooit.",
        fr="Comparez remboursement, paiements et écritures, et signalez-le : c'est anormal.",
        de="Erstattung, Auszahlungen und Buchungen vergleichen und melden: So darf es nie sein.",
        nb="Sammenlign refusjon, utbetalinger og posteringer, og meld fra: dette er aldri rett.",
    ),
    Difference.PAID_OUTSIDE: Sentence(
        en="Find who paid it and for what; book it by hand, or have it paid back.",
        nl="Zoek uit wie het waarvoor betaalde; boek het met de hand of laat het terugbetalen.",
        fr="Cherchez qui l'a payé et pourquoi ; passez l'écriture ou faites rembourser.",
        de="Klären, wer wofür gezahlt hat; von Hand buchen oder zurückzahlen lassen.",
        nb="Finn ut hvem som betalte og hvorfor; bokfør for hånd, eller få det tilbake.",
    ),
    Difference.HELD: Sentence(
        en="Look at why it was held; release it, if you did not grant it yourself.",
        nl="Kijk waarom het is vastgehouden; geef vrij, als je het niet zelf toekende.",
        fr="Voyez pourquoi il est retenu ; libérez-le si vous ne l'avez pas accordé vous-même.",
        de="Grund ansehen; freigeben, wer nicht selbst gewährt hat.",
        nb="Se hvorfor det er holdt; frigi det, om du ikke selv innvilget det.",
    ),
    Difference.OVERDUE: Sentence(
        en="See where the parcel is, and decide the item today.",
        nl="Kijk waar het pakket is, en beslis vandaag over het artikel.",
        fr="Cherchez où est le colis, et tranchez l'article aujourd'hui.",
        de="Nachsehen, wo das Paket ist, und heute über den Artikel entscheiden.",
        nb="Se hvor pakken er, og avgjør varen i dag.",
    ),
    Difference.GAVE_TOO_MUCH: Sentence(
        en="Forgive it, or claim it from the customer: no card is charged.",
        nl="Scheld het kwijt of vorder het van de klant: geen kaart wordt belast.",
        fr="Remettez-le ou réclamez-le au client : aucune carte n'est débitée.",
        de="Erlassen oder von der Kundschaft fordern: Keine Karte wird belastet.",
        nb="Ettergi det, eller krev det av kunden: intet kort belastes.",
    ),
    Difference.CLAIM_UNPAID: Sentence(
        en="Remind the customer; then settle the debt as paid or as given up.",
        nl="Herinner de klant; vereffen de schuld dan als betaald of als afgeschreven.",
        fr="Relancez le client ; soldez ensuite la dette comme payée ou passée en perte.",
        de="Erinnern; dann die Schuld als bezahlt oder als abgeschrieben begleichen.",
        nb="Minn kunden på det; gjør så opp gjelden som betalt eller avskrevet.",
    ),
    Difference.OWED_TO_CUSTOMER: Sentence(
        en="Pay it back the way it came, and settle the debt.",
        nl="Betaal het terug zoals het kwam, en vereffen de schuld.",
        fr="Remboursez par le même moyen, et soldez la dette.",
        de="Auf demselben Weg zurückzahlen und die Schuld begleichen.",
        nb="Betal det tilbake slik det kom, og gjør opp gjelden.",
    ),
}
