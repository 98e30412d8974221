"""Files as banks write them, cut to what matters here and still whole by their schema."""

from datetime import date

CAMT = """<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt>
<GrpHdr><MsgId>M1</MsgId><CreDtTm>2026-11-21T06:00:00</CreDtTm></GrpHdr>
<Stmt><Id>S1</Id><CreDtTm>2026-11-21T06:00:00</CreDtTm>
<Acct><Id><IBAN>NL91ABNA0417164300</IBAN></Id></Acct>
<Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">1.00</Amt>
<CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-11-20</Dt></Dt></Bal>
{entries}
</Stmt></BkToCstmrStmt></Document>"""
ENTRY = """<Ntry><Amt Ccy="EUR">{total}</Amt><CdtDbtInd>{sign}</CdtDbtInd>
<Sts><Cd>{status}</Cd></Sts><BookgDt><Dt>{on}</Dt></BookgDt><BkTxCd/><NtryDtls>{details}</NtryDtls></Ntry>"""
DETAIL = (
    "<TxDtls><Refs><EndToEndId>{reference}</EndToEndId></Refs>"
    '<Amt Ccy="EUR">{amount}</Amt><CdtDbtInd>{sign}</CdtDbtInd></TxDtls>'
)
PAIN_002 = """<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.03"><CstmrPmtStsRpt>
<GrpHdr><MsgId>R1</MsgId><CreDtTm>2026-11-21T06:00:00</CreDtTm></GrpHdr>
<OrgnlGrpInfAndSts><OrgnlMsgId>{name}</OrgnlMsgId><OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId>
{whole}</OrgnlGrpInfAndSts>{each}</CstmrPmtStsRpt></Document>"""
REFUSED = """<OrgnlPmtInfAndSts><OrgnlPmtInfId>{name}</OrgnlPmtInfId><TxInfAndSts>
<OrgnlEndToEndId>{reference}</OrgnlEndToEndId><TxSts>RJCT</TxSts>
<StsRsnInf><Rsn><Cd>AC04</Cd></Rsn><AddtlInf>Account closed</AddtlInf></StsRsnInf>
</TxInfAndSts></OrgnlPmtInfAndSts>"""


def camt053(
    *moved: tuple[str, str], sign: str = "DBIT", status: str = "BOOK", on: date = date(2026, 11, 20)
) -> bytes:
    """One entry for (reference, amount) pairs, as a bank books a batch."""
    details = "".join(
        DETAIL.format(reference=reference, amount=amount, sign=sign) for reference, amount in moved
    )
    total = f"{sum(float(amount) for _, amount in moved):.2f}"
    entry = ENTRY.format(total=total, sign=sign, status=status, on=on, details=details)
    return CAMT.format(entries=entry).encode()


def pain002(name: str, reference: str | None = None) -> bytes:
    """One payment is refused, or the whole file."""
    each = REFUSED.format(name=name, reference=reference) if reference else ""
    bad = "<GrpSts>RJCT</GrpSts><StsRsnInf><AddtlInf>Bad</AddtlInf></StsRsnInf>"
    return PAIN_002.format(name=name, whole="" if reference else bad, each=each).encode()
