"""Colours, radii and type sizes; every painted thing takes them from here by name."""

from collections.abc import Mapping

LIGHT: Mapping[str, str] = {
    "bg": "#F3F2EF",
    "surface": "#FFFFFF",
    "sunken": "#FAF9F7",
    "hover": "#F1F0EC",
    "press": "#E9E7E2",
    "line": "#E8E6E1",
    "line2": "#D5D2CB",
    "ink": "#1A1B1E",
    "ink2": "#54565E",
    "ink3": "#6C6E77",
    "accent": "#3F4FD8",
    "accentHover": "#3644C2",
    "accentInk": "#3443BF",
    "accentSoft": "#EEF0FE",
    "accentLine": "#C3C9F8",
    "onAccent": "#FFFFFF",
    "good": "#15754A",
    "goodSoft": "#E5F4EC",
    "warn": "#8F5400",
    "warnSoft": "#FCF0DA",
    "bad": "#B3312A",
    "badSoft": "#FCE9E7",
    "shadow": "#1A1B1E",
    "key": "#FFFFFF",
    "edge": "#D5D2CB",
}
DARK: Mapping[str, str] = {
    "bg": "#0E0F11",
    "surface": "#17181B",
    "sunken": "#1B1C20",
    "hover": "#222428",
    "press": "#2A2C31",
    "line": "#27292E",
    "line2": "#3A3D44",
    "ink": "#EDEEF0",
    "ink2": "#AEB1BA",
    "ink3": "#8B8F99",
    "accent": "#5664EE",
    "accentHover": "#6673F5",
    "accentInk": "#A3ACFF",
    "accentSoft": "#22253F",
    "accentLine": "#454D8F",
    "onAccent": "#FFFFFF",
    "good": "#55CB91",
    "goodSoft": "#15291F",
    "warn": "#EFB454",
    "warnSoft": "#2D2413",
    "bad": "#FF8B7E",
    "badSoft": "#351C1A",
    "shadow": "#000000",
    "key": "#24262B",
    "edge": "#27292E",
}
SCHEMES: Mapping[str, Mapping[str, str]] = {"light": LIGHT, "dark": DARK}
SHADOW_ALPHA: Mapping[str, float] = {"light": 0.006, "dark": 0.022}

KEY_RADIUS, CHIP_RADIUS, TILE_RADIUS, CONTROL_RADIUS, MAIN_RADIUS, SHEET_RADIUS = (
    5,
    9,
    10,
    12,
    14,
    16,
)

# name: (pixels, weight, drawn with the display cut?)
TYPE: Mapping[str, tuple[int, int, bool]] = {
    "micro": (11, 500, False),
    "caption": (12, 400, False),
    "captionB": (12, 500, False),
    "small": (13, 400, False),
    "smallB": (13, 500, False),
    "label": (13, 600, False),
    "body": (14, 400, False),
    "bodyB": (14, 500, False),
    "strong": (14, 600, False),
    "lead": (15, 500, False),
    "leadB": (15, 600, False),
    "h3": (17, 600, False),
    "h2": (22, 600, True),
    "h1": (26, 600, True),
    "hero": (34, 600, True),
}

# A tone is what a colour means: its soft ground and the ink on it.
TONES: Mapping[str, tuple[str, str]] = {
    "good": ("goodSoft", "good"),
    "warn": ("warnSoft", "warn"),
    "bad": ("badSoft", "bad"),
    "accent": ("accentSoft", "accentInk"),
    "mute": ("hover", "ink2"),
}
