"""Pictures of the demo's products: three renders of our own, the others drawn flat.

`python -m api.demo.pictures` draws them anew into the folder that the server shows.
"""

from pathlib import Path

from api.demo.catalogue import variants
from api.demo.shapes import SHAPES

FOLDER = Path(__file__).parent / "pictures"
COLOURS = {
    "black": "#2b2d31",
    "chalk": "#ebe6db",
    "clay": "#c68d70",
    "ink": "#33405a",
    "moss": "#74805c",
    "plum": "#70475a",
    "rust": "#b5623f",
    "sand": "#dccbae",
    "sky": "#9db8cf",
    "umber": "#a3855f",
    "white": "#f1f1ef",
}


def drawn(name: str) -> str | None:
    """«tee-ink.svg»; None when it is no drawing of ours."""
    shape, _, colour = name.removesuffix(".svg").partition("-")
    if not name.endswith(".svg") or shape not in SHAPES or colour not in COLOURS:
        return None
    return _drawing(shape, COLOURS[colour])


def draw_all() -> None:
    for variant in variants():
        name = (variant.product.image_url or "").removeprefix("/pictures/")
        if svg := drawn(name):
            (FOLDER / name).write_text(svg)


def _drawing(shape: str, base: str) -> str:
    tones = {
        "base": base,
        "dark": _mixed(base, "#1d1a16", 22),
        "deep": _mixed(base, "#1d1a16", 48),
        "light": _mixed(base, "#ffffff", 38),
    }
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 720" width="960" height="720">'
        '<rect width="960" height="720" fill="#ffffff"/>'
        '<ellipse cx="480" cy="634" rx="270" ry="20" fill="#e9e8e6"/>'
        f"{SHAPES[shape].format(**tones)}</svg>\n"
    )


def _mixed(one: str, other: str, percent: int) -> str:
    pairs = [(int(one[at : at + 2], 16), int(other[at : at + 2], 16)) for at in (1, 3, 5)]
    return "#" + "".join(f"{(a * (100 - percent) + b * percent) // 100:02x}" for a, b in pairs)


if __name__ == "__main__":
    draw_all()
