"""The statutory floor: the least that the law gives a consumer, whoever they are.

One pure function. It knows the contract, the goods, the days and what was told to the consumer; it
knows no tier, segment, score or policy, so no merchant rule can reach it, and the better of policy
and floor is always lawful.

    floor = statutory_floor(Facts(country="NL", requested_on=today, deliveries=(delivered,),
                                  all_delivered=True, informed_of_right=True))
    floor.last_day_to_declare, floor.payer, floor.because

How to read a `Floor`: a date or an answer is a minimum right; `None` means that the law is silent
(the shop's own policy decides), except that a `last_day_to_declare` of None while
`withdrawal_applies` means that the clock has not started. Days are local to the consumer.
`because` gives for each dimension the rule, the provision and how well that provision was checked;
sentences are made elsewhere. The first call for a country and year loads its public holidays.

Two choices are stricter than statute. An exception of CRD art. 16 counts only when the trader can
show that the consumer was told; and cost of return without an explicit amount counts as not told.

Law that was not read for a country is the directive's minimum, marked UNVERIFIED: several states
give more. Sources: Directives 2011/83/EU (CRD), (EU) 2019/771 (SGD), (EU) 2023/2673 and
(EU) 2024/1799, Regulations (EEC) 1182/71 and (EU) 2023/988 (GPSR), the acts in `countries`.
"""

from api.policy.statute.because import Because, Confidence, Dimension, Rule
from api.policy.statute.facts import Buyer, Category, Channel, Facts, Ground
from api.policy.statute.floor import Floor, OutboundRefund, Payer
from api.policy.statute.least import statutory_floor

__all__ = [
    "Because",
    "Buyer",
    "Category",
    "Channel",
    "Confidence",
    "Dimension",
    "Facts",
    "Floor",
    "Ground",
    "OutboundRefund",
    "Payer",
    "Rule",
    "statutory_floor",
]
