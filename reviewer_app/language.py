"""The language of the screen: its words, and how it writes dates, numbers and money."""

from importlib.resources import files

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTranslator

from reviewer_app.plurals import EnglishPlurals

ENGLISH = "en"
LANGUAGES = {"nl": "Nederlands", "en": "English", "de": "Deutsch", "fr": "Français", "nb": "Norsk"}
REGIONS = {ENGLISH: "en_GB"}  # days before months, and a clock of 24 hours


class Language(QObject):
    """What is chosen is heard by every window, as Qt's LanguageChange."""

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)
        self._app = app
        self._spoken: QTranslator | None = None

    def speak(self, code: str) -> None:
        """The new words go in before the old ones go out: no window is ever without."""
        QLocale.setDefault(QLocale(REGIONS.get(code, code)))
        former, self._spoken = self._spoken, self._translator(code)
        self._app.installTranslator(self._spoken)
        if former:
            self._app.removeTranslator(former)

    def _translator(self, code: str) -> QTranslator:
        if code == ENGLISH:
            return EnglishPlurals(self)
        words = QTranslator(self)
        words.load(words_of(code))
        return words


def words_of(code: str) -> str:
    """The file with the words of a language."""
    return str(files("reviewer_app").joinpath("languages", f"{code}.qm"))
