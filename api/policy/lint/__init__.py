"""What is wrong with a policy that can be read: found before a customer finds it.

    for finding in lint(document, country="NL", today=today):
        finding.kind, finding.path, finding.say("nl")

Nothing here changes what is decided. Two kinds keep a policy from being published (BLOCKING):
words that the law forbids. The rest is for the merchandiser to judge.
"""

from datetime import date

from api.policy.compiling import compiled
from api.policy.document import PolicyDocument
from api.policy.lint import law, meeting, offers, seasons, texts
from api.policy.lint.findings import BLOCKING, Finding, FindingKind

__all__ = ["BLOCKING", "Finding", "FindingKind", "lint"]


def lint(document: PolicyDocument, *, country: str | None, today: date) -> list[Finding]:
    """In the order of the document. `country` None: as if it were for every country."""
    found = [
        *meeting.findings(compiled(document)),
        *offers.findings(document),
        *seasons.findings(document, today),
        *law.findings(document, country),
        *texts.findings(document, country),
    ]
    return sorted(found, key=lambda one: [str(part).zfill(4) for part in one.path])
