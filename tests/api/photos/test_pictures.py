"""What is kept of a photo is the picture: upright, bounded, and nothing that the camera wrote."""

from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from api.kernel.refusal import InvalidInput
from api.photos.pictures import LONGEST, SMALL, cleaned

GPS, MAKER, ORIENTATION = 0x8825, 0x010F, 0x0112


def photo(size: tuple[int, int] = (600, 400), kind: str = "JPEG", **more: object) -> bytes:
    """Red on the left half, blue on the right."""
    picture = Image.new("RGB", size, (200, 30, 30))
    picture.paste((30, 30, 200), (size[0] // 2, 0, *size))
    out = BytesIO()
    picture.save(out, kind, **more)
    return out.getvalue()


def opened(content: bytes) -> Image.Image:
    return Image.open(BytesIO(content))


def test_where_it_was_taken_and_by_which_device_is_not_kept():
    exif = Image.Exif()
    exif[MAKER] = "Secretphone 12"
    exif.get_ifd(GPS)[2] = (52.0, 5.0, 7.0)
    sent = photo(exif=exif.tobytes(), comment=b"At home")
    assert b"Secretphone" in sent

    kept = cleaned(sent)

    for content in (kept.whole, kept.small):
        assert not opened(content).getexif()
        assert b"Secretphone" not in content
        assert b"At home" not in content


def test_a_phone_held_upright_gives_a_picture_that_stands():
    exif = Image.Exif()
    exif[ORIENTATION] = 6  # turned a quarter to the right
    kept = cleaned(photo(exif=exif.tobytes()))
    assert (kept.width, kept.height) == (400, 600)
    top, bottom = (opened(kept.whole).getpixel((200, y)) for y in (50, 550))
    assert isinstance(top, tuple)
    assert isinstance(bottom, tuple)
    assert top[0] > 150 > bottom[0], "red is on top now"


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_large_ones_are_made_smaller_and_shapes_are_kept(kind: str):
    kept = cleaned(photo((4000, 1000), kind))
    assert (kept.width, kept.height) == (LONGEST, LONGEST // 4)
    assert opened(kept.whole).format == opened(kept.small).format == "JPEG"
    assert opened(kept.small).size == (SMALL, SMALL // 4)


def test_one_that_unpacks_to_a_wall_is_refused():
    wall = BytesIO()
    Image.new("1", (20_000, 20_000)).save(wall, "PNG")
    assert len(wall.getvalue()) < 100_000
    with pytest.raises(InvalidInput):
        cleaned(wall.getvalue())


@given(st.binary(max_size=400) | st.integers(0, 1500).map(lambda n: photo()[:n]))
def test_what_is_no_picture_is_refused_and_nothing_else_is_raised(sent: bytes):
    with pytest.raises(InvalidInput):
        cleaned(sent)
