"""One flat drawing per kind of article, on a canvas of 960 × 720, in four tones of one colour."""

BUTTONS = "".join(
    f'<circle cx="496" cy="{y}" r="7" fill="{{deep}}"/>' for y in (250, 330, 410, 490)
)
KEYS = "".join(
    f'<rect x="{226 + 52 * column}" y="{352 + 50 * row}" width="42" height="38" rx="7" '
    'fill="{light}"/>'
    for row in range(3)
    for column in range(10)
)
HOLES = "".join(
    f'<circle cx="{404 + 38 * column}" cy="{330 + 38 * row}" r="8" fill="{{deep}}"/>'
    for row in range(6)
    for column in range(5)
)
SHAPES = {
    "tee": '<path d="M346 150 418 124Q480 172 542 124L614 150 724 272 652 338 616 300V600Q480 622 344'
    ' 600V300L308 338 236 272Z" fill="{base}"/><path d="M418 124Q480 172 542 124Q480 150 418 124" '
    'fill="{deep}"/><path d="M344 300V600L330 330ZM616 300V600L630 330Z" fill="{dark}"/>',
    "shirt": '<path d="M350 160 430 118 480 160 530 118 610 160 716 520 650 546 612 380V606H348V380L310'
    ' 546 244 520Z" fill="{base}"/><path d="M430 118 480 160 530 118 548 150 500 206 480 170 460 206'
    ' 412 150Z" fill="{light}"/><path d="M476 170H484V606H476Z" fill="{dark}"/>'
    '<circle cx="496" cy="260" r="6" fill="{deep}"/><circle cx="496" cy="360" r="6" fill="{deep}"/>'
    '<circle cx="496" cy="460" r="6" fill="{deep}"/>',
    "jumper": '<path d="M344 168 420 136Q480 166 540 136L616 168 742 496 668 532 614 372V600H346V372L292'
    ' 532 218 496Z" fill="{base}"/><path d="M420 136Q480 166 540 136L548 158Q480 192 412 158Z" '
    'fill="{dark}"/><path d="M346 570H614V604H346ZM214 490 288 528 280 546 206 508ZM746 490 672 528'
    ' 680 546 754 508Z" fill="{dark}"/>',
    "trousers": '<path d="M376 108H584L622 620H512L482 268 448 620H338Z" fill="{base}"/>'
    '<path d="M374 108H586L590 142H370Z" fill="{dark}"/><path d="M482 142V268" stroke="{deep}" '
    'stroke-width="5"/><path d="M482 268 494 400 512 620H500Z" fill="{dark}"/>',
    "dress": '<path d="M412 96H430Q480 168 530 96H548Q556 180 578 256L560 320 668 596Q480 634 292 596L400'
    ' 320 382 256Q404 180 412 96Z" fill="{base}"/><path d="M400 320H560L566 342H394Z" fill="{deep}"/>'
    '<path d="M440 342 396 612 424 614ZM520 342 564 612 536 614Z" fill="{dark}"/>',
    "coat": '<path d="M346 140 424 104 480 136 536 104 614 140 726 470 658 500 616 380V628H344V380L302'
    ' 500 234 470Z" fill="{base}"/><path d="M424 104 480 136 536 104 556 150 480 254 404 150Z" '
    'fill="{dark}"/><path d="M476 250H482V628H476Z" fill="{deep}"/><path d="M372 440H440V456H372ZM520'
    ' 440H588V456H520Z" fill="{dark}"/>' + BUTTONS,
    "sneaker": '<path d="M226 548Q214 420 268 366Q330 420 404 356Q470 452 590 478Q726 500 736 560Z" '
    'fill="{base}"/><path d="M220 540Q480 576 740 548Q756 604 716 612H248Q214 606 220 540Z" '
    'fill="{light}" stroke="{dark}" stroke-width="4"/><path d="M404 356 362 400Q440 490 520 500L590'
    ' 478Q470 452 404 356Z" fill="{dark}"/><path d="M392 408 436 384M420 438 468 414M452 464 504 440" '
    'stroke="{light}" stroke-width="9" stroke-linecap="round"/>',
    "boot": '<path d="M352 116H530L540 404Q590 452 680 470Q738 486 734 566H340Q324 360 352 116Z" '
    'fill="{base}"/><path d="M334 562H740V600Q740 614 724 614H350Q334 614 334 596Z" fill="{deep}"/>'
    '<path d="M350 116H532V156H346Z" fill="{dark}"/><path d="M520 200 470 214M524 254 474 268M528 308'
    ' 478 322M532 362 482 376" stroke="{light}" stroke-width="9" stroke-linecap="round"/>',
    "beanie": '<path d="M286 500Q276 214 480 206Q684 214 674 500Z" fill="{base}"/>'
    '<path d="M396 230Q360 340 372 500M480 206V500M564 230Q600 340 588 500" stroke="{dark}" '
    'stroke-width="7" fill="none"/><rect x="262" y="470" width="436" height="120" rx="34" '
    'fill="{dark}"/><circle cx="480" cy="184" r="46" fill="{light}"/>',
    "scarf": '<path d="M330 210Q480 120 630 210Q690 270 620 330Q480 400 340 330Q270 270 330 210Z" '
    'fill="{base}"/><path d="M384 226Q480 182 576 226Q606 258 570 284Q480 322 390 284Q354 258 384 226Z" '
    'fill="{deep}"/><path d="M400 330H500L520 590H410ZM486 338 580 320 640 560 548 590Z" fill="{base}"/>'
    '<path d="M408 540H516L520 566H409ZM536 542 628 512 634 538 543 568Z" fill="{light}"/>',
    "tote": '<path d="M378 300Q380 140 480 140T582 300H550Q548 176 480 176T410 300Z" fill="{deep}"/>'
    '<path d="M286 290H674L706 612H254Z" fill="{base}"/><path d="M286 290H674L678 330H282Z" '
    'fill="{dark}"/><rect x="440" y="400" width="80" height="52" rx="8" fill="{dark}"/>',
    "briefs": '<path d="M290 220H670L700 350Q560 380 530 560H430Q400 380 260 350Z" fill="{base}"/>'
    '<path d="M290 220H670L678 262H282Z" fill="{dark}"/><path d="M480 300V540" stroke="{dark}" '
    'stroke-width="5"/>',
    "mug": '<path d="M600 310Q720 300 716 410T596 520V478Q672 476 674 410T600 352Z" fill="{dark}"/>'
    '<path d="M300 250H610V540Q610 606 544 606H366Q300 606 300 540Z" fill="{base}"/>'
    '<ellipse cx="455" cy="250" rx="155" ry="34" fill="{deep}"/>'
    '<path d="M326 310H352V540H326Z" fill="{light}"/>',
    "bowl": '<path d="M230 330H730Q716 560 560 600H400Q244 560 230 330Z" fill="{base}"/>'
    '<ellipse cx="480" cy="330" rx="250" ry="58" fill="{dark}"/>'
    '<ellipse cx="480" cy="338" rx="218" ry="44" fill="{light}"/>'
    '<rect x="400" y="594" width="160" height="22" rx="9" fill="{deep}"/>',
    "lamp": '<path d="M392 130H568L650 350H310Z" fill="{base}"/><path d="M500 130H568L650 350H540Z" '
    'fill="{dark}"/><rect x="468" y="350" width="24" height="220" fill="{deep}"/>'
    '<rect x="370" y="566" width="220" height="40" rx="18" fill="{dark}"/>',
    "cushion": '<path d="M260 190Q480 240 700 190Q660 400 700 610Q480 560 260 610Q300 400 260 190Z" '
    'fill="{base}"/><path d="M300 232Q480 270 660 232M300 568Q480 530 660 568" stroke="{dark}" '
    'stroke-width="7" fill="none"/><path d="M420 262V540M480 264V536M540 262V540" stroke="{light}" '
    'stroke-width="9"/>',
    "throw": '<rect x="270" y="240" width="420" height="92" rx="44" fill="{light}"/>'
    '<rect x="256" y="320" width="448" height="100" rx="46" fill="{base}"/>'
    '<rect x="242" y="408" width="476" height="108" rx="48" fill="{dark}"/>'
    '<rect x="230" y="504" width="500" height="112" rx="50" fill="{base}"/>'
    '<path d="M300 560H660" stroke="{light}" stroke-width="8" stroke-dasharray="20 18"/>',
    "vase": '<path d="M430 130H530V220Q640 300 620 450T520 612H440Q360 580 340 450T430 220Z" '
    'fill="{base}"/><path d="M500 130H530V220Q640 300 620 450T520 612H490Q580 500 570 400T500 220Z" '
    'fill="{dark}"/><ellipse cx="480" cy="130" rx="52" ry="14" fill="{deep}"/>',
    "board": '<path d="M300 300Q300 260 340 260H700Q740 260 740 300V540Q740 580 700 580H340Q300 580 300'
    ' 540V470H216Q190 470 190 420T216 370H300Z" fill="{base}"/><circle cx="232" cy="420" r="16" '
    'fill="#ffffff"/><path d="M340 330H700M340 420H700M340 510H700" stroke="{dark}" stroke-width="5"/>',
    "headphones": '<path d="M270 440Q262 150 480 146T690 440" stroke="{dark}" stroke-width="36" '
    'fill="none"/><rect x="226" y="376" width="112" height="220" rx="52" fill="{base}"/>'
    '<rect x="622" y="376" width="112" height="220" rx="52" fill="{base}"/>'
    '<rect x="318" y="396" width="50" height="180" rx="25" fill="{deep}"/>'
    '<rect x="592" y="396" width="50" height="180" rx="25" fill="{deep}"/>',
    "earbuds": '<rect x="300" y="380" width="360" height="224" rx="92" fill="{base}"/>'
    '<path d="M300 470H660" stroke="{dark}" stroke-width="6"/><circle cx="480" cy="520" r="12" '
    'fill="{light}"/><path d="M382 180A46 46 0 1 1 428 226V330H396V226Q382 210 382 180ZM578 180A46 46'
    ' 0 1 0 532 226V330H564V226Q578 210 578 180Z" fill="{dark}"/>',
    "speaker": '<rect x="330" y="160" width="300" height="450" rx="92" fill="{base}"/>'
    '<rect x="366" y="270" width="228" height="290" rx="60" fill="{dark}"/>'
    '<rect x="440" y="196" width="80" height="18" rx="9" fill="{light}"/>' + HOLES,
    "charger": '<rect x="330" y="230" width="300" height="300" rx="56" fill="{base}" stroke="{dark}" '
    'stroke-width="5"/><rect x="440" y="350" width="80" height="34" rx="17" fill="{deep}"/>'
    '<rect x="396" y="530" width="30" height="80" rx="14" fill="{deep}"/>'
    '<rect x="534" y="530" width="30" height="80" rx="14" fill="{deep}"/>',
    "case": '<ellipse cx="480" cy="440" rx="270" ry="160" fill="{dark}"/>'
    '<path d="M210 430A270 170 0 0 1 750 430Q480 500 210 430Z" fill="{base}"/>'
    '<path d="M212 440Q480 512 748 440" stroke="{deep}" stroke-width="10" fill="none"/>',
    "cable": '<path d="M330 560Q220 300 400 240T650 330T470 460T560 560" stroke="{base}" '
    'stroke-width="26" fill="none"/><rect x="292" y="540" width="76" height="72" rx="12" '
    'fill="{dark}"/><rect x="522" y="540" width="76" height="72" rx="12" fill="{dark}"/>',
    "keyboard": '<rect x="196" y="320" width="568" height="220" rx="30" fill="{dark}"/>'
    + KEYS
    + '<rect x="330" y="498" width="300" height="30" rx="7" fill="{base}"/>',
    "watch": '<rect x="412" y="110" width="136" height="500" rx="36" fill="{dark}"/>'
    '<rect x="364" y="240" width="232" height="240" rx="64" fill="{base}"/>'
    '<rect x="388" y="264" width="184" height="192" rx="46" fill="{deep}"/>'
    '<path d="M480 360V300M480 360 524 386" stroke="{light}" stroke-width="10" '
    'stroke-linecap="round"/>',
    "projector": '<rect x="220" y="290" width="520" height="270" rx="60" fill="{base}"/>'
    '<circle cx="390" cy="424" r="98" fill="{dark}"/><circle cx="390" cy="424" r="66" fill="{deep}"/>'
    '<circle cx="368" cy="402" r="18" fill="{light}"/><path d="M550 380H690M550 424H690M550 468H690" '
    'stroke="{dark}" stroke-width="12" stroke-linecap="round"/>'
    '<rect x="280" y="556" width="60" height="44" rx="14" fill="{deep}"/>'
    '<rect x="620" y="556" width="60" height="44" rx="14" fill="{deep}"/>',
}
