"""English «item(s)» made right where no translation is loaded; other languages bring their own."""

from PySide6.QtCore import QTranslator


class EnglishPlurals(QTranslator):
    def isEmpty(self) -> bool:
        return False

    def translate(
        self,
        context: str,
        sourceText: str,
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str:
        return sourceText.replace("(s)", "" if n == 1 else "s") if n >= 0 else sourceText
