"""What all scans of a parcel say together."""

import random
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from api.kernel.ids import ALPHABET, fresh_code
from api.shipping.rules import Scan, TrackingStatus, fresh_tracking, tracked

START = datetime(2026, 11, 1, tzinfo=UTC)
SCANS = st.lists(
    st.builds(
        Scan,
        st.sampled_from(TrackingStatus),
        st.integers(0, 10).map(lambda hours: START + timedelta(hours=hours)),
    ),
    max_size=8,
)


@given(SCANS, st.randoms(use_true_random=False))
def test_the_order_in_which_scans_come_in_never_matters(scans: list[Scan], chance: random.Random):
    shuffled = [*scans]
    chance.shuffle(shuffled)
    assert tracked(shuffled) == tracked(scans)


@given(SCANS, SCANS)
def test_a_delivery_is_never_undone(scans: list[Scan], more: list[Scan]):
    before, after = tracked(scans), tracked([*scans, *more])
    if before.delivered_at:
        assert after.status is TrackingStatus.DELIVERED
        assert after.delivered_at
        assert after.delivered_at <= before.delivered_at


@given(SCANS, SCANS)
def test_proof_of_sending_is_never_lost_nor_later(scans: list[Scan], more: list[Scan]):
    before, after = tracked(scans), tracked([*scans, *more])
    if before.handed_over_at:
        assert after.handed_over_at
        assert after.handed_over_at <= before.handed_over_at


@given(SCANS)
def test_a_scan_that_comes_twice_says_nothing_new(scans: list[Scan]):
    assert tracked([*scans, *scans]) == tracked(scans)


def test_codes_have_no_letter_that_people_misread():
    codes = {fresh_tracking() for _ in range(500)} | {fresh_code("RMA-", 7) for _ in range(500)}
    assert len(codes) == 1000
    assert not set("01OI") & set(ALPHABET)
