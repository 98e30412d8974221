"""One Look, handed to every painted thing: colours of the chosen scheme, fonts, icons."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from reviewer_app.look.tokens import SCHEMES, TYPE

ASSETS = Path(__file__).parent / "assets"
STROKE = 1.75

PALETTE = {
    QPalette.ColorRole.Window: "bg",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "sunken",
    QPalette.ColorRole.Text: "ink",
    QPalette.ColorRole.WindowText: "ink",
    QPalette.ColorRole.ButtonText: "ink",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "onAccent",
    QPalette.ColorRole.PlaceholderText: "ink3",
    QPalette.ColorRole.ToolTipBase: "surface",
    QPalette.ColorRole.ToolTipText: "ink",
}


class Look(QObject):
    changed = Signal()

    def __init__(self, scheme: str = "system") -> None:
        super().__init__()
        for file in sorted((ASSETS / "fonts").glob("*.ttf")):
            QFontDatabase.addApplicationFont(str(file))
        self._wanted, self.scheme = scheme, "light"
        self.still = False  # no motion but what counts
        self._fonts: dict[tuple[str, bool, bool], QFont] = {}
        self._icons: dict[tuple[str, int, str, float, float], QPixmap] = {}
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)
        self.choose(scheme)

    def choose(self, scheme: str) -> None:
        """light, dark, contrast, or system: what the desktop says now and later."""
        self._wanted = scheme
        dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        self.scheme = scheme if scheme in SCHEMES else "dark" if dark else "light"
        self._icons.clear()
        palette = QPalette()
        for role, token in PALETTE.items():
            palette.setColor(role, self.color(token))
        QGuiApplication.setPalette(palette)
        self.changed.emit()

    def turn(self) -> None:
        self.choose("dark" if self.scheme == "light" else "light")

    def color(self, token: str, alpha: float = 1.0) -> QColor:
        color = QColor(SCHEMES[self.scheme][token])
        color.setAlphaF(alpha)
        return color

    def font(self, role: str, *, mono: bool = False, tabular: bool = False) -> QFont:
        key = (role, mono, tabular)
        if key not in self._fonts:
            self._fonts[key] = _font(role, mono=mono, tabular=tabular)
        return self._fonts[key]

    def icon(
        self, name: str, size: int, token: str, ratio: float, *, stroke: float = STROKE
    ) -> QPixmap:
        key = (name, size, token, ratio, stroke)
        if key not in self._icons:
            self._icons[key] = _drawn(name, size, self.color(token).name(), ratio, stroke)
        return self._icons[key]

    def _follow_system(self) -> None:
        if self._wanted == "system":
            self.choose("system")


def _font(role: str, *, mono: bool, tabular: bool) -> QFont:
    pixels, weight, display = TYPE[role]
    font = QFont("JetBrains Mono" if mono else "Inter Display" if display else "Inter")
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight(weight))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if tabular and not mono:
        font.setFeature(QFont.Tag("tnum"), 1)
        font.setKerning(False)  # kerned Inter Display draws 377.10 like 37710
    return font


def _drawn(name: str, size: int, color: str, ratio: float, stroke: float) -> QPixmap:
    source = (ASSETS / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    source = source.replace("currentColor", color)
    source = source.replace('stroke-width="2"', f'stroke-width="{stroke}"')
    side = round(size * ratio)
    pixmap = QPixmap(QSize(side, side))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(source.encode())).render(painter, QRectF(0, 0, side, side))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
