"""What each assumption means, and who says so, in the five languages."""

from api.kernel.language import Sentence

NOBODY = Sentence(
    en="own: no sound public figure found",
    nl="eigen: geen degelijk openbaar cijfer gevonden",
    fr="propre : aucun chiffre public solide trouvé",
    de="eigene: keine belastbare öffentliche Zahl gefunden",
    nb="egen: ingen solid offentlig tall funnet",
)
OURS = Sentence("own", "eigen", "propre", "eigene", "egen")
THE_SHOPS = Sentence(
    en="the shop's own figure",
    nl="een cijfer van de winkel zelf",
    fr="un chiffre de la boutique",
    de="eine eigene Zahl des Shops",
    nb="butikkens eget tall",
)
MEANINGS: dict[str, Sentence] = {
    "margin": Sentence(
        en="Of a price, what is left after the goods",
        nl="Wat van een prijs overblijft na de goederen",
        fr="Ce qui reste d'un prix après la marchandise",
        de="Was von einem Preis nach der Ware bleibt",
        nb="Det som er igjen av en pris etter varen",
    ),
    "cost_per_return": Sentence(
        en="Transport and handling of one return",
        nl="Vervoer en afhandeling van één retour",
        fr="Transport et traitement d'un retour",
        de="Transport und Bearbeitung einer Retoure",
        nb="Transport og behandling av én retur",
    ),
    "demand_effect": Sentence(
        en="Orders, where the cheapest way back becomes dearer by `usual_fee`; in part for a part",
        nl="Bestellingen, als de goedkoopste weg terug `usual_fee` duurder wordt; deels voor een "
        "deel",
        fr="Commandes, si le retour le moins cher augmente de `usual_fee` ; en partie pour une "
        "partie",
        de="Bestellungen, wenn der günstigste Rückweg um `usual_fee` teurer wird; anteilig",
        nb="Ordre, der den billigste veien tilbake blir dyrere med `usual_fee`; delvis for en del",
    ),
    "return_reduction": Sentence(
        en="Returns in those orders, but for faults",
        nl="Retouren in die bestellingen, behalve bij gebreken",
        fr="Retours de ces commandes, hors défauts",
        de="Retouren dieser Bestellungen, außer bei Mängeln",
        nb="Returer i disse ordrene, unntatt ved feil",
    ),
    "usual_fee": Sentence(
        en="The fee that has both effects in full",
        nl="De kosten waarbij beide effecten volledig zijn",
        fr="Les frais qui ont ces deux effets en entier",
        de="Die Gebühr, bei der beide Wirkungen voll eintreten",
        nb="Gebyret som gir begge virkningene fullt ut",
    ),
    "window_growth": Sentence(
        en="Returns, but for faults, where the window becomes longer by `usual_window`; in part "
        "for a part",
        nl="Retouren, behalve bij gebreken, als de termijn `usual_window` langer wordt; deels "
        "voor een deel",
        fr="Retours, hors défauts, si le délai s'allonge de `usual_window` ; en partie pour une "
        "partie",
        de="Retouren, außer bei Mängeln, wenn die Frist um `usual_window` länger wird; anteilig",
        nb="Returer, unntatt ved feil, der fristen blir `usual_window` lengre; delvis for en del",
    ),
    "usual_window": Sentence(
        en="The days more that have this effect in full",
        nl="De extra dagen waarbij dit effect volledig is",
        fr="Les jours de plus qui ont cet effet en entier",
        de="Die zusätzlichen Tage, bei denen diese Wirkung voll eintritt",
        nb="Antall dager mer som gir denne virkningen fullt ut",
    ),
    "in_time": Sentence(
        en="Returns after the last day of a shorter window that come within it instead",
        nl="Retouren na de laatste dag van een kortere termijn die er dan binnen komen",
        fr="Retours après la fin d'un délai plus court qui arrivent alors à temps",
        de="Retouren nach dem letzten Tag einer kürzeren Frist, die dann in ihr kommen",
        nb="Returer etter siste dag i en kortere frist som da kommer innen den",
    ),
    "free_way_uptake": Sentence(
        en="Returns whose way becomes dearer that take a free one, no more than 3 days slower",
        nl="Retouren waarvan de weg duurder wordt en die een gratis weg nemen, hooguit 3 dagen "
        "trager",
        fr="Retours dont le mode devient plus cher et qui en prennent un gratuit, plus lent de "
        "3 jours au plus",
        de="Retouren, deren Weg teurer wird und die einen kostenlosen nehmen, höchstens 3 Tage "
        "langsamer",
        nb="Returer der veien blir dyrere og som tar en gratis vei, høyst 3 dager tregere",
    ),
    "credit_uptake": Sentence(
        en="Returns that are settled by store credit once it is offered",
        nl="Retouren die met winkeltegoed worden afgewikkeld zodra dat wordt aangeboden",
        fr="Retours réglés en avoir dès qu'il est proposé",
        de="Retouren, die mit Guthaben abgewickelt werden, sobald es angeboten wird",
        nb="Returer som gjøres opp med butikkreditt når den tilbys",
    ),
    "value_of_credit": Sentence(
        en="Of store credit, what is spent in the shop again",
        nl="Wat van winkeltegoed weer in de winkel wordt besteed",
        fr="La part des avoirs dépensée à nouveau dans la boutique",
        de="Was vom Guthaben wieder im Shop ausgegeben wird",
        nb="Det av butikkreditten som brukes i butikken igjen",
    ),
    "instant_loss": Sentence(
        en="Of what is paid at once, what is paid for goods that never come",
        nl="Wat van direct betaald geld naar goederen gaat die nooit komen",
        fr="De ce qui est payé d'emblée, la part pour des articles jamais reçus",
        de="Von sofort Gezahltem der Teil für Ware, die nie ankommt",
        nb="Av det som betales straks, det som gjelder varer som aldri kommer",
    ),
    "return_growth": Sentence(
        en="Returns, next to the period replayed, under either policy: a scenario to choose",
        nl="Retouren ten opzichte van de nagespeelde periode, onder beide: een scenario naar keuze",
        fr="Retours par rapport à la période rejouée, dans les deux cas : un scénario au choix",
        de="Retouren gegenüber dem nachgespielten Zeitraum, in beiden Fällen: ein wählbares "
        "Szenario",
        nb="Returer sammenlignet med perioden som spilles om, i begge: et scenario å velge",
    ),
    "kept_ungraded": Sentence(
        en="Of a price, what goods that nobody graded are worth when they are back",
        nl="Wat goederen die niemand beoordeelde van hun prijs waard zijn als ze terug zijn",
        fr="La part du prix que valent à leur retour les articles que personne n'a notés",
        de="Was Ware, die niemand benotet hat, zurück von ihrem Preis wert ist",
        nb="Det varer som ingen har gradert, er verdt av prisen når de er tilbake",
    ),
    **{
        f"kept_{grade}": Sentence(
            f"The same of grade {grade}",
            f"Hetzelfde bij graad {grade}",
            f"La même part pour la note {grade}",
            f"Dasselbe bei Note {grade}",
            f"Det samme for grad {grade}",
        )
        for grade in "ABCDE"
    },
    "retailers_personalising": Sentence(
        en="Retailers who personalise returns: to compare with, not reckoned with",
        nl="Winkels die retouren personaliseren: ter vergelijking, er wordt niet mee gerekend",
        fr="Commerçants qui personnalisent les retours : pour comparer, sans effet sur le calcul",
        de="Händler, die Retouren personalisieren: zum Vergleich, es wird nicht damit gerechnet",
        nb="Forhandlere som tilpasser returer personlig: til sammenligning, ikke regnet med",
    ),
    "gifts_bought_online": Sentence(
        en="Who bought their Christmas gifts online: to compare with, not reckoned with",
        nl="Wie kerstcadeaus online kocht: ter vergelijking, er wordt niet mee gerekend",
        fr="Qui a acheté ses cadeaux de Noël en ligne : pour comparer, sans effet sur le calcul",
        de="Wer Weihnachtsgeschenke online gekauft hat: zum Vergleich, es wird nicht damit "
        "gerechnet",
        nb="De som kjøpte julegaver på nett: til sammenligning, ikke regnet med",
    ),
    "returning_visitors_convert": Sentence(
        en="How much more often returning visitors buy: to compare with, not reckoned with",
        nl="Hoeveel vaker terugkerende bezoekers kopen: ter vergelijking, er wordt niet mee "
        "gerekend",
        fr="Combien de fois plus souvent achètent les visiteurs qui reviennent : pour comparer, "
        "sans effet sur le calcul",
        de="Wie viel öfter wiederkehrende Besucher kaufen: zum Vergleich, es wird nicht damit "
        "gerechnet",
        nb="Hvor mye oftere tilbakevendende besøkende kjøper: til sammenligning, ikke regnet med",
    ),
}
SOURCES: dict[str, Sentence] = {
    "cost_per_return": Sentence(
        en="Thuiswinkel (NL) € 12.50 to 19.50; Bamberg (DE) € 19.51 in 2018, € 6.95 in 2021",
        nl="Thuiswinkel (NL) € 12,50 tot 19,50; Bamberg (DE) € 19,51 in 2018, € 6,95 in 2021",
        fr="Thuiswinkel (NL) 12,50 à 19,50 € ; Bamberg (DE) 19,51 € en 2018, 6,95 € en 2021",
        de="Thuiswinkel (NL) 12,50 bis 19,50 €; Bamberg (DE) 19,51 € 2018, 6,95 € 2021",
        nb="Thuiswinkel (NL) € 12,50 til 19,50; Bamberg (DE) € 19,51 i 2018, € 6,95 i 2021",
    ),
    "demand_effect": Sentence(
        en="own; 32 to 34 % say they would order a lot less (EenVandaag), stated and not revealed",
        nl="eigen; 32 tot 34 % zegt veel minder te zullen bestellen (EenVandaag): gezegd, niet "
        "gebleken",
        fr="propre ; 32 à 34 % disent qu'ils commanderaient beaucoup moins (EenVandaag) : déclaré, "
        "non observé",
        de="eigene; 32 bis 34 % sagen, sie würden viel weniger bestellen (EenVandaag): gesagt, "
        "nicht beobachtet",
        nb="egen; 32 til 34 % sier de ville bestilt mye mindre (EenVandaag): sagt, ikke observert",
    ),
    "usual_window": Sentence(
        en="own; 28 days are customary (DE market, 2018)",
        nl="eigen; 28 dagen is gebruikelijk (Duitse markt, 2018)",
        fr="propre ; 28 jours sont d'usage (marché allemand, 2018)",
        de="eigene; 28 Tage sind üblich (deutscher Markt, 2018)",
        nb="egen; 28 dager er vanlig (det tyske markedet, 2018)",
    ),
    "free_way_uptake": Sentence(
        en="own; 62 % say they would take a slower one",
        nl="eigen; 62 % zegt een tragere te zullen nemen",
        fr="propre ; 62 % disent qu'ils en prendraient un plus lent",
        de="eigene; 62 % sagen, sie würden einen langsameren nehmen",
        nb="egen; 62 % sier de ville tatt en tregere",
    ),
    "credit_uptake": Sentence(
        en="Loop, of exchanges: EU 8 %, UK 5.8 %, US 17.1 % (vendor)",
        nl="Loop, over omruilen: EU 8 %, VK 5,8 %, VS 17,1 % (aanbieder)",
        fr="Loop, sur les échanges : UE 8 %, R.-U. 5,8 %, É.-U. 17,1 % (fournisseur)",
        de="Loop, zu Umtausch: EU 8 %, GB 5,8 %, USA 17,1 % (Anbieter)",
        nb="Loop, om bytte: EU 8 %, GB 5,8 %, USA 17,1 % (leverandør)",
    ),
    "value_of_credit": Sentence(
        en="vendors claim 90 to 100 %",
        nl="aanbieders noemen 90 tot 100 %",
        fr="les fournisseurs annoncent 90 à 100 %",
        de="Anbieter nennen 90 bis 100 %",
        nb="leverandører oppgir 90 til 100 %",
    ),
    "instant_loss": Sentence(
        en="own; at the most all fraud, 9 % of returns (NRF 2025)",
        nl="eigen; hooguit alle fraude, 9 % van de retouren (NRF 2025)",
        fr="propre ; au plus toute la fraude, 9 % des retours (NRF 2025)",
        de="eigene; höchstens aller Betrug, 9 % der Retouren (NRF 2025)",
        nb="egen; høyst all svindel, 9 % av returene (NRF 2025)",
    ),
    "return_growth": Sentence(
        en="−2 % retail volume (ING), +44 % returns in 2021 (ReBound)",
        nl="−2 % winkelvolume (ING), +44 % retouren in 2021 (ReBound)",
        fr="−2 % de volume de détail (ING), +44 % de retours en 2021 (ReBound)",
        de="−2 % Handelsvolumen (ING), +44 % Retouren 2021 (ReBound)",
        nb="−2 % handelsvolum (ING), +44 % returer i 2021 (ReBound)",
    ),
    "kept_ungraded": Sentence(
        en="DE 2018: 79 % as new, 13 % grade B, 4 % destroyed; 2021: over 93 % as new",
        nl="DE 2018: 79 % als nieuw, 13 % graad B, 4 % vernietigd; 2021: meer dan 93 % als nieuw",
        fr="DE 2018 : 79 % comme neufs, 13 % note B, 4 % détruits ; 2021 : plus de 93 % neufs",
        de="DE 2018: 79 % wie neu, 13 % Note B, 4 % vernichtet; 2021: über 93 % wie neu",
        nb="DE 2018: 79 % som nye, 13 % grad B, 4 % destruert; 2021: over 93 % som nye",
    ),
    "retailers_personalising": Sentence(
        en="Navar: fewer than 10 %",
        nl="Navar: minder dan 10 %",
        fr="Navar : moins de 10 %",
        de="Navar: unter 10 %",
        nb="Navar: under 10 %",
    ),
    "gifts_bought_online": Sentence("Bring", "Bring", "Bring", "Bring", "Bring"),
    "returning_visitors_convert": Sentence(
        en="vendor statistic",
        nl="cijfer van een aanbieder",
        fr="chiffre d'un fournisseur",
        de="Zahl eines Anbieters",
        nb="tall fra en leverandør",
    ),
    **{f"kept_{grade}": OURS for grade in "ABCDE"},
    "usual_fee": OURS,
}
"""Of the others: NOBODY."""
