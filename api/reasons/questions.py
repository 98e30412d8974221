"""What may be asked after a reason, by the kind of goods. Nobody has to answer: a withdrawal goes
through without a word (CRD art. 9)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from api.kernel.language import Sentence
from api.kernel.refusal import InvalidInput
from api.orders.rules import ProductGroup
from api.reasons.rules import ALL, MEASURED, REASONS, WORN, Ground

Answers = dict[str, Sentence]
GADGETS = frozenset({ProductGroup.ELECTRONICS})
FURNISHING = ALL - WORN - GADGETS
CONDITION = "condition"
NOT_FAULTY = tuple(
    one.handle for one in REASONS if one.ground in (Ground.FIT, Ground.REMORSE) and not one.retired
)
"""Of what is faulty the reason says its condition already."""


@dataclass(frozen=True, slots=True)
class Question:
    handle: str
    after: tuple[str, ...]
    """The reasons that it follows."""
    goods: frozenset[ProductGroup]
    text: Sentence
    answers: Answers


def _answers(**names: tuple[str, str, str, str, str]) -> Answers:
    return {handle: Sentence(*name) for handle, name in names.items()}


PLACES = _answers(
    chest=("Chest", "Borst", "Poitrine", "Brust", "Bryst"),
    waist=("Waist", "Taille", "Ceinture", "Taille", "Midje"),
    hips=("Hips", "Heupen", "Hanches", "Hüfte", "Hofter"),
    shoulders=("Shoulders", "Schouders", "Épaules", "Schultern", "Skuldre"),
    arms=("Arms", "Armen", "Bras", "Arme", "Armer"),
    thighs=("Thighs", "Bovenbenen", "Cuisses", "Oberschenkel", "Lår"),
    toes=("Toes", "Tenen", "Orteils", "Zehen", "Tær"),
    instep=("Instep", "Wreef", "Cou-de-pied", "Spann", "Vrist"),
    heel=("Heel", "Hiel", "Talon", "Ferse", "Hæl"),
    everywhere=("Everywhere", "Overal", "Partout", "Überall", "Overalt"),
)
YES_NO = _answers(
    yes=("Yes", "Ja", "Oui", "Ja", "Ja"),
    no=("No", "Nee", "Non", "Nein", "Nei"),
)

QUESTIONS: tuple[Question, ...] = (
    Question("where_too_tight", ("too_small",), WORN,
        Sentence("Where is it too tight?", "Waar zit het te strak?", "Où est-ce trop serré ?",
                 "Wo ist es zu eng?", "Hvor er den for trang?"),
        PLACES),
    Question("where_too_loose", ("too_large",), WORN,
        Sentence("Where is it too loose?", "Waar zit het te wijd?", "Où est-ce trop large ?",
                 "Wo ist es zu weit?", "Hvor er den for vid?"),
        PLACES),
    Question("usual_size", ("too_small", "too_large"), WORN,
        Sentence("Is it the size you usually take?", "Is dit uw gewone maat?",
                 "Est-ce votre taille habituelle ?", "Ist es Ihre übliche Größe?",
                 "Er det størrelsen du pleier å ta?"),
        _answers(
            yes=("Yes", "Ja", "Oui", "Ja", "Ja"),
            smaller=("Smaller than usual", "Kleiner dan anders", "Plus petite",
                     "Kleiner als sonst", "Mindre enn vanlig"),
            larger=("Larger than usual", "Groter dan anders", "Plus grande",
                    "Größer als sonst", "Større enn vanlig"),
        )),
    Question("which_length", ("length",), WORN,
        Sentence("What is too long or too short?", "Wat is te lang of te kort?",
                 "Qu'est-ce qui est trop long ou trop court ?", "Was ist zu lang oder zu kurz?",
                 "Hva er for langt eller for kort?"),
        _answers(
            sleeves_long=("Sleeves too long", "Mouwen te lang", "Manches trop longues",
                          "Ärmel zu lang", "Ermene for lange"),
            sleeves_short=("Sleeves too short", "Mouwen te kort", "Manches trop courtes",
                           "Ärmel zu kurz", "Ermene for korte"),
            legs_long=("Legs too long", "Pijpen te lang", "Jambes trop longues",
                       "Beine zu lang", "Beina for lange"),
            legs_short=("Legs too short", "Pijpen te kort", "Jambes trop courtes",
                        "Beine zu kurz", "Beina for korte"),
            all_long=("All of it too long", "Helemaal te lang", "Trop long en entier",
                      "Insgesamt zu lang", "Alt er for langt"),
            all_short=("All of it too short", "Helemaal te kort", "Trop court en entier",
                       "Insgesamt zu kurz", "Alt er for kort"),
        )),
    Question("which_width", ("width",), WORN,
        Sentence("Too narrow or too wide?", "Te smal of te breed?", "Trop étroit ou trop large ?",
                 "Zu schmal oder zu breit?", "For smal eller for bred?"),
        _answers(
            narrow=("Too narrow", "Te smal", "Trop étroit", "Zu schmal", "For smal"),
            wide=("Too wide", "Te breed", "Trop large", "Zu breit", "For bred"),
        )),
    Question("measured", ("too_small", "too_large"), FURNISHING,
        Sentence("Did you go by the measurements on the page?",
                 "Heb je de maten op de pagina gebruikt?",
                 "Vous êtes-vous fié aux dimensions de la page ?",
                 "Haben Sie die Maße auf der Seite beachtet?",
                 "Gikk du etter målene på siden?"),
        _answers(
            yes=("Yes", "Ja", "Oui", "Ja", "Ja"),
            no=("No", "Nee", "Non", "Nein", "Nei"),
            none_given=("There were none", "Ze stonden er niet", "Il n'y en avait pas",
                        "Es gab keine", "Det sto ingen"),
        )),
    Question("which_colour", ("colour_differs",), ALL,
        Sentence("What is the colour like?", "Hoe is de kleur?", "Comment est la couleur ?",
                 "Wie ist die Farbe?", "Hvordan er fargen?"),
        _answers(
            darker=("Darker", "Donkerder", "Plus foncée", "Dunkler", "Mørkere"),
            lighter=("Lighter", "Lichter", "Plus claire", "Heller", "Lysere"),
            brighter=("Brighter", "Feller", "Plus vive", "Kräftiger", "Sterkere"),
            duller=("Duller", "Doffer", "Plus terne", "Matter", "Mattere"),
            another=("Another colour", "Een andere kleur", "Une autre couleur",
                     "Eine andere Farbe", "En annen farge"),
        )),
    Question("which_material", ("material",), MEASURED,
        Sentence("What is it about the material?", "Wat is er met het materiaal?",
                 "Que reprochez-vous à la matière ?", "Was stört am Material?",
                 "Hva er det med materialet?"),
        _answers(
            thin=("Too thin", "Te dun", "Trop fine", "Zu dünn", "For tynt"),
            stiff=("Too stiff", "Te stug", "Trop raide", "Zu steif", "For stivt"),
            itches=("It itches", "Het kriebelt", "Elle gratte", "Es kratzt", "Det klør"),
            synthetic=("Feels synthetic", "Voelt synthetisch", "Fait synthétique",
                       "Fühlt sich synthetisch an", "Kjennes syntetisk"),
            smells=("It smells", "Het ruikt", "Elle sent mauvais", "Es riecht", "Det lukter"),
        )),
    Question("went_by", ("not_as_expected", "not_as_described"), ALL,
        Sentence("What did you go by?", "Waar ging u op af?", "À quoi vous êtes-vous fié ?",
                 "Wonach haben Sie sich gerichtet?", "Hva gikk du etter?"),
        _answers(
            pictures=("The pictures", "De foto's", "Les photos", "Die Bilder", "Bildene"),
            description=("The description", "De beschrijving", "La description",
                         "Die Beschreibung", "Beskrivelsen"),
            measurements=("The measurements", "De maten", "Les dimensions", "Die Maße", "Målene"),
            reviews=("What others say", "Wat anderen zeggen", "Les avis", "Die Bewertungen",
                     "Det andre sier"),
        )),
    Question("turns_on", ("defective",), GADGETS,
        Sentence("Does it turn on?", "Gaat het aan?", "S'allume-t-il ?", "Geht es an?",
                 "Slår den seg på?"),
        YES_NO | _answers(sometimes=("Sometimes", "Soms", "Parfois", "Manchmal", "Av og til"))),
    Question("what_broke", ("defective",), WORN,
        Sentence("What is broken?", "Wat is er kapot?", "Qu'est-ce qui est abîmé ?",
                 "Was ist kaputt?", "Hva er ødelagt?"),
        _answers(
            seam=("A seam", "Een naad", "Une couture", "Eine Naht", "En søm"),
            zip=("The zip", "De rits", "La fermeture éclair", "Der Reißverschluss", "Glidelåsen"),
            button=("A button", "Een knoop", "Un bouton", "Ein Knopf", "En knapp"),
            fabric=("The fabric", "De stof", "Le tissu", "Der Stoff", "Stoffet"),
            sole=("The sole", "De zool", "La semelle", "Die Sohle", "Sålen"),
        )),
    Question("since_when", ("defective",), ALL,
        Sentence("Since when?", "Sinds wanneer?", "Depuis quand ?", "Seit wann?", "Siden når?"),
        _answers(
            at_once=("From the start", "Vanaf het begin", "Dès le début", "Von Anfang an",
                     "Fra starten"),
            soon=("After a few times", "Na een paar keer", "Après quelques fois",
                  "Nach ein paar Mal", "Etter noen ganger"),
            later=("After a longer time", "Na langere tijd", "Après un certain temps",
                   "Nach längerer Zeit", "Etter lengre tid"),
        )),
    Question("box_damaged", ("damaged_in_transit",), ALL,
        Sentence("Was the box damaged as well?", "Was de doos ook beschadigd?",
                 "Le carton était-il abîmé aussi ?", "War auch der Karton beschädigt?",
                 "Var esken skadet også?"),
        YES_NO),
    Question("which_part", ("parts_missing",), GADGETS,
        Sentence("Which part is missing?", "Welk onderdeel ontbreekt?",
                 "Quelle pièce manque ?", "Welches Teil fehlt?", "Hvilken del mangler?"),
        _answers(
            charger=("The charger", "De oplader", "Le chargeur", "Das Ladegerät", "Laderen"),
            cable=("A cable", "Een kabel", "Un câble", "Ein Kabel", "En kabel"),
            battery=("The battery", "De batterij", "La batterie", "Der Akku", "Batteriet"),
            remote=("The remote control", "De afstandsbediening", "La télécommande",
                    "Die Fernbedienung", "Fjernkontrollen"),
            manual=("The manual", "De handleiding", "Le mode d'emploi", "Die Anleitung",
                    "Bruksanvisningen"),
            something=("Something else", "Iets anders", "Autre chose", "Etwas anderes",
                       "Noe annet"),
        )),
    Question("which_piece", ("parts_missing",), ALL - GADGETS,
        Sentence("Which part is missing?", "Welk onderdeel ontbreekt?",
                 "Quelle pièce manque ?", "Welches Teil fehlt?", "Hvilken del mangler?"),
        _answers(
            screws=("Screws or fittings", "Schroeven of beslag", "Vis ou fixations",
                    "Schrauben oder Beschläge", "Skruer eller beslag"),
            part=("A part of it", "Een deel ervan", "Une partie", "Ein Teil davon",
                  "En del av den"),
            extra=("What goes with it", "Wat erbij hoort", "Un accessoire", "Zubehör", "Tilbehør"),
            manual=("The instructions", "De handleiding", "La notice", "Die Anleitung",
                    "Bruksanvisningen"),
        )),
    Question("what_came", ("wrong_item",), ALL,
        Sentence("What came instead?", "Wat kwam er wel?", "Qu'avez-vous reçu ?",
                 "Was kam stattdessen?", "Hva kom i stedet?"),
        _answers(
            size=("Another size", "Een andere maat", "Une autre taille", "Eine andere Größe",
                  "En annen størrelse"),
            colour=("Another colour", "Een andere kleur", "Une autre couleur",
                    "Eine andere Farbe", "En annen farge"),
            product=("Something quite different", "Iets heel anders", "Tout autre chose",
                     "Etwas ganz anderes", "Noe helt annet"),
        )),
    Question(CONDITION, NOT_FAULTY, ALL,
        Sentence("What condition is it in?", "In welke staat is het?",
                 "Dans quel état est-il ?", "In welchem Zustand ist es?",
                 "Hvilken stand er den i?"),
        _answers(
            unused=("Unused", "Ongebruikt", "Non utilisé", "Unbenutzt", "Ubrukt"),
            tried=("Tried on or tried out", "Gepast of geprobeerd", "Essayé",
                   "An- oder ausprobiert", "Prøvd"),
            used=("Used", "Gebruikt", "Utilisé", "Gebraucht", "Brukt"),
            damaged=("Damaged", "Beschadigd", "Abîmé", "Beschädigt", "Skadet"),
        )),
)  # fmt: skip

ASKED: Mapping[str, Question] = {one.handle: one for one in QUESTIONS}

UNKNOWN_ANSWER = Sentence(
    en="There is no answer «{answer}» to a question «{question}». `reasons` has those there are.",
    nl="Op een vraag «{question}» bestaat geen antwoord «{answer}». `reasons` heeft ze.",
    fr="Pas de réponse « {answer} » à une question « {question} ». Voyez celles de `reasons`.",
    de="Auf eine Frage «{question}» gibt es keine Antwort «{answer}». In `reasons` stehen sie.",
    nb="Det finnes ikke noe svar «{answer}» på et spørsmål «{question}». De står i `reasons`.",
)


def questions_after(reason: str, goods: ProductGroup | None) -> tuple[Question, ...]:
    """All of them where the kind of goods is not known."""
    return tuple(
        one for one in QUESTIONS if reason in one.after and (goods is None or goods in one.goods)
    )


def answered(answers: Iterable[tuple[str, str]]) -> dict[str, str]:
    """{question: answer}; the last answer to one counts. Whether it belongs to the reason does not
    matter: who chose another reason afterwards has still said it."""
    said: dict[str, str] = {}
    for question, answer in answers:
        if question not in ASKED or answer not in ASKED[question].answers:
            sent = {"question": question[:40], "answer": answer[:40]}
            raise InvalidInput(UNKNOWN_ANSWER, field="answers", **sent)
        said[question] = answer
    return said
