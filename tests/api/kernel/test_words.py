"""Words in five languages, ids, cursors, and what was typed."""

from contextlib import suppress
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.graph.desk import position_of
from api.graph.fields import after_time, page_size, time_cursor
from api.kernel import text
from api.kernel.ids import int_of, kind_and_key, public_id, uuid_of
from api.kernel.language import LANGUAGES, accepted, spoken
from api.kernel.moments import EARLIEST, LATEST, instant
from api.kernel.money import LocalMoney
from api.kernel.refusal import InvalidInput, NotFound, Refusal, RefusalCode
from tests.sentences import placeholders, sentences

WORDS = st.text(max_size=60)


@pytest.mark.parametrize("where", sorted(sentences()))
def test_a_sentence_says_the_same_in_every_language(where: str):
    sentence = sentences()[where]
    said = {language: getattr(sentence, language) for language in LANGUAGES}
    assert all(words.strip() == words and words for words in said.values()), said
    fields = {language: placeholders(words) for language, words in said.items()}
    assert set(map(frozenset, fields.values())) == {frozenset(fields["en"])}, fields


def test_the_walk_finds_the_sentences_of_the_house():
    assert len(set(sentences().values())) > 100


def test_every_kind_of_refusal_has_its_code():
    assert {kind.code for kind in Refusal.__subclasses__()} == set(RefusalCode)


@given(st.uuids(), st.sampled_from(["Return", "Order", "after"]))
def test_an_id_comes_back_as_it_was(key: UUID, kind: str):
    assert kind_and_key(public_id(kind, key)) == (kind, str(key))
    assert uuid_of(public_id(kind, key), kind) == key


@given(st.integers(0, 10**18 - 1))
def test_a_number_comes_back_as_it_was(key: int):
    assert int_of(public_id("Order", key), "Order") == key


@given(WORDS, st.sampled_from(["Return", "Order"]))
def test_garbage_is_no_id(garbage: str, kind: str):
    for read in (uuid_of, int_of):
        with pytest.raises(NotFound):
            read(garbage, kind)


@given(st.uuids())
def test_an_id_of_another_kind_is_none(key: UUID):
    with pytest.raises(NotFound):
        uuid_of(public_id("Order", key), "Return")


@given(WORDS | st.sampled_from(["²", "٣", "-1", "1.5", "1_0", " 1", "9" * 19]))
def test_only_digits_are_a_position(said: str):
    if said.isascii() and said.isdigit() and len(said) < 19:
        assert position_of(said) == int(said)
    else:
        with pytest.raises(InvalidInput):
            position_of(said)


@given(st.datetimes(EARLIEST.replace(tzinfo=None)), st.uuids())
def test_a_cursor_goes_on_where_the_page_ended(at: object, id: UUID):
    moment = at.replace(tzinfo=EARLIEST.tzinfo)
    assert after_time(time_cursor(moment, id)) == (moment, id)


@given(WORDS | st.uuids().map(lambda key: public_id("after", key) + ".2026-01-01T00:00:00"))
def test_garbage_is_no_cursor(garbage: str):
    with pytest.raises(InvalidInput):
        after_time(garbage)


@pytest.mark.parametrize("first", [0, -1, 101, 2**31])
def test_a_page_has_one_to_a_hundred(first: int):
    with pytest.raises(InvalidInput):
        page_size(first)


@given(WORDS)
def test_no_header_is_too_strange_to_answer(header: str):
    assert spoken(accepted(header)) in LANGUAGES
    assert LocalMoney(1250, "EUR", accepted(header)).formatted


@pytest.mark.parametrize(
    ("header", "language"),
    [
        ("", "en"),
        ("nl", "nl"),
        ("nl-BE,nl;q=0.9,en;q=0.8", "nl-BE"),
        ("fr;q=0.1, de;q=0.9", "de"),
        ("nn", "nb"),
        ("no-NO", "nb-NO"),
        ("sv, de;q=0.5", "de"),
        ("sv", "en"),
        ("en-GB;q=0.1, zz", "en-GB"),
        ("de-XX", "de"),
        ("nl;q=0, fr", "fr"),
        ("nl;q=x, fr", "fr"),
        ("nl;q=nan, fr", "fr"),
        ("*", "en"),
    ],
)
def test_the_best_language_of_ours_is_taken(header: str, language: str):
    assert accepted(header) == language


@given(WORDS)
def test_what_is_kept_has_no_control_characters(said: str):
    kept = text.optional(said, field="note", most=1000)
    assert kept is None or kept == kept.strip() != ""
    assert "\x00" not in (kept or "")


@given(st.text(min_size=10, max_size=40))
def test_what_is_too_long_is_refused_and_never_cut(said: str):
    with suppress(InvalidInput):
        assert len(text.optional(said, field="note", most=9) or "") <= 9


@given(st.datetimes() | st.datetimes(timezones=st.timezones()))
def test_a_moment_is_on_our_clock_or_refused(said: object):
    with suppress(InvalidInput):
        assert EARLIEST <= instant(said, field="at") < LATEST
