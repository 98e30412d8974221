"""What is said on the command line is taken as it was meant, or refused in words."""

import pytest

from reviewer_app.options import options


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("http://shop:8000", "http://shop:8000/graphql"),
        ("https://shop.example/", "https://shop.example/graphql"),
        ("https://shop.example/returns/graphql", "https://shop.example/returns/graphql"),
    ],
)
def test_a_server_is_known_by_its_address(said: str, meant: str):
    assert options(["--server", said]).server == meant


@pytest.mark.parametrize("said", ["shop:8000", "shop", "ftp://shop", ""])
def test_what_is_no_address_is_refused_with_an_example(
    said: str, capsys: pytest.CaptureFixture[str]
):
    with pytest.raises(SystemExit):
        options(["--server", said])
    assert "write it as http://shop:8000" in capsys.readouterr().err
