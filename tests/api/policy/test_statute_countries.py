"""What differs between countries, goods and ways of buying."""

from dataclasses import replace
from datetime import date
from statistics import median
from time import perf_counter

import pytest

from api.kernel.language import LANGUAGES
from api.policy.statute import (
    Category,
    Channel,
    Confidence,
    Facts,
    Floor,
    Ground,
    OutboundRefund,
    Payer,
    Rule,
    statutory_floor,
)
from api.policy.statute.because import Topic
from api.policy.statute.calendar import days_off, months_after
from api.policy.statute.exceptions import ARTICLE_16, ONLY_UNSEALED
from api.policy.statute.unread import named, unread_of, warning

ORDINARY = Facts(
    country="NL",
    requested_on=date(2026, 11, 25),
    deliveries=(date(2026, 11, 20),),
    all_delivered=True,
    contract_on=date(2026, 11, 18),
    informed_of_right=True,
    told_consumer_pays=True,
    told_of_exception=True,
    disclosed_fee_minor=495,
    direct_cost_minor=625,
)


def floor_in(country: str, **changes: object) -> Floor:
    return statutory_floor(replace(ORDINARY, country=country, **changes))


def rules(floor: Floor) -> set[Rule]:
    return {reason.rule for reason in floor.because}


@pytest.mark.parametrize(
    ("country", "conformity", "burden"),
    [
        ("NL", date(2028, 11, 20), date(2027, 11, 20)),
        ("BE", date(2028, 11, 20), date(2028, 11, 20)),
        ("DE", date(2028, 11, 20), date(2027, 11, 20)),
        ("FR", date(2028, 11, 20), date(2028, 11, 20)),
        ("PT", date(2028, 11, 20), date(2028, 11, 20)),
        ("PL", date(2028, 11, 20), date(2027, 11, 20)),
        ("NO", date(2028, 11, 20), date(2028, 11, 20)),
        ("GB", date(2032, 11, 20), date(2027, 5, 20)),
    ],
)
def test_each_country_keeps_the_trader_liable_for_its_own_time(
    country: str, conformity: date, burden: date
) -> None:
    floor = floor_in(country)

    assert (floor.conformity_until, floor.burden_on_trader_until) == (conformity, burden)


@pytest.mark.parametrize(
    ("country", "provision", "confidence"),
    [
        ("NL", "BW 6:230o", Confidence.SECONDARY),
        ("BE", "WER VI.47", Confidence.SECONDARY),
        ("DE", "BGB § 356(2)", Confidence.UNVERIFIED),
        ("FR", "C. conso. L221-23", Confidence.UNVERIFIED),
        ("NO", "angrerettloven", Confidence.SECONDARY),
        ("GB", "CCR 2013 reg. 30", Confidence.SECONDARY),
        ("PL", "CRD art. 9(2)", Confidence.UNVERIFIED),
        ("US", "Cal. Civ. Code § 1723", Confidence.UNVERIFIED),
    ],
)
def test_each_country_is_told_its_own_provision(
    country: str, provision: str, confidence: Confidence
) -> None:
    floor = floor_in(country)

    assert provision in floor.legal_basis
    assert floor.confidence is confidence


def test_where_no_consumer_law_is_known_nothing_is_promised() -> None:
    assert not floor_in("US").withdrawal_applies
    assert floor_in("US").posted_policy_required
    assert not floor_in("CH").posted_policy_required
    assert floor_in("CH", ground=Ground.FAULT).payer is None


def test_a_consumer_on_reunion_has_french_rights() -> None:
    assert floor_in("RE") == floor_in("FR")


@pytest.mark.parametrize("country", ["UK", "EL", "nl", "NLD", ""])
def test_a_misspelt_country_is_refused_rather_than_left_without_law(country: str) -> None:
    with pytest.raises(ValueError, match="country"):
        floor_in(country)


@pytest.mark.parametrize("category", ARTICLE_16)
def test_goods_that_cannot_be_withdrawn_from_are_refused_only_if_that_was_told(
    category: Category,
) -> None:
    told = floor_in("NL", category=category, unsealed=True)
    untold = floor_in("NL", category=category, unsealed=True, told_of_exception=False)

    assert (told.exception, told.may_refuse_withdrawal) == (ARTICLE_16[category], True)
    assert (untold.exception, untold.may_refuse_withdrawal) == (None, False)
    assert Rule.EXCEPTION_NOT_TOLD in rules(untold)


def test_only_sealed_goods_wait_for_the_seal() -> None:
    refused = {
        category for category in Category if floor_in("NL", category=category).exception is None
    }

    assert refused == ONLY_UNSEALED | {Category.ORDINARY, Category.MATTRESS}


@pytest.mark.parametrize(
    ("channel", "applies", "function"),
    [
        (Channel.ONLINE, True, True),
        (Channel.CLICK_AND_COLLECT_PAID_ONLINE, True, True),
        (Channel.PHONE, True, False),
        (Channel.RESERVED_ONLINE_BOUGHT_IN_STORE, False, False),
        (Channel.STORE, False, False),
    ],
)
def test_only_what_is_bought_at_a_distance_can_be_withdrawn_from(
    channel: Channel, applies: bool, function: bool
) -> None:
    floor = floor_in("BE", channel=channel)

    assert (floor.withdrawal_applies, floor.withdrawal_function_required) == (applies, function)


def test_a_region_keeps_its_own_holidays() -> None:
    epiphany = {"deliveries": (date(2026, 12, 23),), "requested_on": date(2026, 12, 24)}

    assert floor_in("DE", **epiphany).last_day_to_declare == date(2027, 1, 6)
    assert floor_in("DE", region="BY", **epiphany).last_day_to_declare == date(2027, 1, 7)
    assert floor_in("DE", region="Bavaria", **epiphany) == floor_in("DE", **epiphany)


@pytest.mark.parametrize("year", range(2024, 2036))
def test_dutch_liberation_day_and_good_friday_are_days_off_every_year(year: int) -> None:
    easter_monday = {day for day in days_off("NL", "", year) if day.month in (3, 4)}

    assert date(year, 5, 5) in days_off("NL", "", year)
    assert any(day.weekday() == 4 for day in easter_monday)


def test_a_subscription_counts_from_its_first_good() -> None:
    monthly = (date(2026, 11, 20), date(2026, 12, 20))
    floor = floor_in("NL", deliveries=monthly, all_delivered=False, regular_delivery=True)

    assert floor.last_day_to_declare == date(2026, 12, 4)


@pytest.mark.parametrize(
    ("told", "last_day"),
    [
        (date(2026, 11, 19), date(2026, 12, 4)),
        (date(2027, 12, 3), date(2027, 12, 17)),
        (date(2027, 12, 7), date(2027, 12, 6)),
    ],
)
def test_late_information_leaves_fourteen_days_but_no_more_than_a_year(
    told: date, last_day: date
) -> None:
    floor = floor_in("NL", informed_of_right=False, informed_on=told)

    assert floor.last_day_to_declare == last_day


@pytest.mark.parametrize(
    ("changes", "payer", "fee", "rule"),
    [
        ({}, Payer.CONSUMER, 495, Rule.AT_MOST_DISCLOSED_FEE),
        ({"direct_cost_minor": 300}, Payer.CONSUMER, 300, Rule.AT_MOST_DIRECT_COST),
        ({"direct_cost_minor": None}, Payer.CONSUMER, 0, Rule.DIRECT_COST_NOT_SHOWN),
        ({"disclosed_fee_minor": None}, Payer.TRADER, 0, Rule.COST_NOT_TOLD),
        ({"told_consumer_pays": False}, Payer.TRADER, 0, Rule.COST_NOT_TOLD),
        ({"free_returns_promised": True}, Payer.TRADER, 0, Rule.FREE_RETURNS_PROMISED),
        ({"ground": Ground.FAULT}, Payer.TRADER, 0, Rule.FAULT_IS_FREE),
        ({"ground": Ground.RECALL}, Payer.TRADER, 0, Rule.RECALL_IS_FREE),
        ({"requested_on": date(2027, 3, 1)}, None, None, Rule.DECLARED_LATE),
    ],
)
def test_the_cost_of_return_follows_what_was_told(
    changes: dict[str, object], payer: Payer | None, fee: int | None, rule: Rule
) -> None:
    floor = floor_in("NL", **changes)

    assert (floor.payer, floor.max_return_fee_minor) == (payer, fee)
    assert rule in rules(floor)


def test_a_recalled_item_is_free_long_after_the_guarantee() -> None:
    floor = floor_in("NL", ground=Ground.RECALL, requested_on=date(2033, 1, 1))

    assert (floor.payer, floor.deduction_allowed) == (Payer.TRADER, False)


def test_a_recall_in_a_shop_is_free_too() -> None:
    assert floor_in("NL", ground=Ground.RECALL, channel=Channel.STORE).payer is Payer.TRADER


def test_goods_that_come_in_on_a_saturday_are_refunded_that_day() -> None:
    floor = floor_in("NL", goods_received_on=date(2026, 12, 19))

    assert floor.refund_due_safe == floor.refund_due_legal == date(2026, 12, 19)


@pytest.mark.parametrize(
    ("changes", "due"),
    [
        ({"proof_of_sending_on": date(2026, 11, 27)}, date(2026, 12, 11)),
        ({"proof_of_sending_on": date(2026, 11, 20)}, date(2026, 12, 9)),
        ({"trader_collects": True}, date(2026, 12, 9)),
        ({"deliveries": ()}, date(2026, 12, 9)),
        ({"ground": Ground.FAULT, "refund_agreed_on": date(2026, 11, 28)}, date(2026, 12, 11)),
    ],
)
def test_a_british_refund_counts_from_goods_proof_or_agreement(
    changes: dict[str, object], due: date
) -> None:
    assert floor_in("GB", **changes).refund_due_legal == due


def test_goods_that_arrive_after_the_statement_go_back_in_fourteen_days_from_then() -> None:
    floor = floor_in("NL", requested_on=date(2026, 11, 19))

    assert floor.send_back_by == date(2026, 12, 4)
    assert floor_in("NL", trader_collects=True).send_back_by is None


def test_a_repair_stops_the_british_thirty_days() -> None:
    assert floor_in("GB").short_term_reject_until == date(2026, 12, 20)
    assert floor_in("GB", days_in_repair=5).short_term_reject_until == date(2026, 12, 25)


def test_second_hand_goods_keep_a_year_where_that_may_be_agreed() -> None:
    belgian, dutch = (floor_in(place, second_hand_agreed_12=True) for place in ("BE", "NL"))

    assert belgian.conformity_until == belgian.burden_on_trader_until == date(2027, 11, 20)
    assert dutch.conformity_until == date(2028, 11, 20)


def test_a_whole_order_brings_standard_delivery_back() -> None:
    assert floor_in("NL").refund_outbound is OutboundRefund.STANDARD
    assert floor_in("NL", whole_order=False).refund_outbound is OutboundRefund.PRO_RATA_OR_NONE


def test_a_year_from_leap_day_ends_in_february() -> None:
    assert months_after(date(2028, 2, 29), 12) == date(2029, 2, 28)


def test_a_floor_is_found_while_a_page_is_drawn() -> None:
    """The aim is 30 µs; ten times that fails, so that a busy machine does not."""
    statutory_floor(ORDINARY)
    times: list[float] = []
    for _ in range(1_000):
        start = perf_counter()
        statutory_floor(ORDINARY)
        times.append(perf_counter() - start)

    assert median(times) < 300e-6


def test_what_nobody_has_read_is_a_gap_that_the_merchandiser_is_told():
    assert [(one.topic, one.citation) for one in unread_of("NL")] == [
        (Topic.SCOPE, "CRD art. 2"),
        (Topic.EXCEPTION, "BW 6:230p"),
        (Topic.CONFORMITY, "BW 7:18"),
        (Topic.SECOND_HAND, "SGD art. 10(6)"),
        (Topic.REPAIR, "SGD art. 10(2a)"),
        (Topic.BURDEN, "BW 7:18a"),
        (Topic.REMEDY, "BW 7:21"),
        (Topic.CHOICE, "BW 7:21"),
        (Topic.RECALL, "GPSR art. 37"),
    ]
    assert len(unread_of("SE")) > len(unread_of("NL")), "only the directives were read"
    assert unread_of("US") == ()
    assert warning("US", "en") is None
    for language in LANGUAGES:
        told = warning("SE", language) or ""
        assert all(named(one.topic, language) in told for one in unread_of("SE"))
