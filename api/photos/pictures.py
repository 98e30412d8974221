"""A photo as it came, made into what is kept: upright, not too large, and a picture only."""

from io import BytesIO
from typing import NamedTuple

from PIL import Image, ImageOps

from api.kernel.refusal import InvalidInput
from api.photos.rules import NO_PICTURE

READ = ("JPEG", "PNG", "WEBP")
LONGEST, SMALL = 2560, 480
"""Pixels of the longer side: to look closely at a seam, and to find the photo again."""
MOST_PIXELS = 100_000_000
"""A bomb unpacks to more than a phone's sensor has."""


class Picture(NamedTuple):
    whole: bytes
    small: bytes
    width: int
    height: int


def cleaned(sent: bytes) -> Picture:
    """JPEGs without what the camera wrote beside the picture: where, when, by which device (EXIF,
    XMP, thumbnails). Refused when it is no picture."""
    try:
        with Image.open(BytesIO(sent), formats=READ) as found:
            if found.width * found.height > MOST_PIXELS:
                raise InvalidInput(NO_PICTURE, field="photo")
            found.draft("RGB", (LONGEST, LONGEST))
            upright = ImageOps.exif_transpose(found).convert("RGB")
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
        raise InvalidInput(NO_PICTURE, field="photo") from error
    upright.thumbnail((LONGEST, LONGEST))
    small = upright.copy()
    small.thumbnail((SMALL, SMALL))
    return Picture(_jpeg(upright, 88), _jpeg(small, 80), upright.width, upright.height)


def _jpeg(picture: Image.Image, quality: int) -> bytes:
    bare = Image.new("RGB", picture.size)
    bare.paste(picture)
    out = BytesIO()
    bare.save(out, "JPEG", quality=quality, optimize=True, progressive=True)
    return out.getvalue()
