"""Codes to show: a QR picture that a phone displays and a bench reads."""

import io

import segno


def qr_svg(code: str) -> str:
    """An SVG without a size of its own, so that it fills what it is put in."""
    picture = io.BytesIO()
    segno.make_qr(code, error="m").save(
        picture, kind="svg", xmldecl=False, svgns=True, omitsize=True, border=2
    )
    return picture.getvalue().decode()
