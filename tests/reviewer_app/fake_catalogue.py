"""What the fake shop sells, who sent it back, and who works there."""

LABELS = {"A": 0, "B": 0, "C": 10, "D": 15, "E": 15}
WAYS = {"A": "RESTOCK", "B": "RESTOCK", "C": "OUTLET", "D": "REFURBISH", "E": "RECYCLE"}
WHY = {
    "A": "Back to the shelf, sells at full price.",
    "B": "Back to the shelf, sells at full price.",
    "C": "Sells for about {0} there. Wear rules out full-price stock.",
    "D": "New cushions cost €9, then it sells for about {0}.",
    "E": "Beyond repair. The battery goes to the hazard bin.",
}
HEADPHONE_CHECKS = (
    ("powers-on", "Powers on and pairs", True, "E"),
    ("sound", "Both sides play", True, "DE"),
    ("clean", "Cushions clean", False, "CDE"),
    ("scratches", "Free of scratches", False, "CDE"),
    ("parts", "All parts in the box", False, "BCDE"),
)
CHARGER_CHECKS = (
    ("sealed", "Sealed, or untouched", False, "BCDE"),
    ("works", "Charges a phone", True, "E"),
)
SHIRT_CHECKS = (
    ("worn", "Free of signs of wear", False, "CDE"),
    ("smell", "Free of smell", False, "DE"),
    ("tags", "Tags still on", False, "BCDE"),
    ("stains", "Free of stains", True, "DE"),
)
PRODUCTS = {
    "AN7-SND": (
        "Aurora ANC 700 headphones",
        "8712345000017",
        {"Colour": "Sand"},
        12900,
        268,
        HEADPHONE_CHECKS,
        "catalog.jpg",
    ),
    "CH65-W": (
        "Travel charger 65 W",
        "8712345000024",
        {"Colour": "White", "Plug": "EU"},
        5000,
        112,
        CHARGER_CHECKS,
        "charger.jpg",
    ),
    "CASE-U": (
        "Headphone case",
        "8712345000031",
        {"Colour": "Umber"},
        3500,
        190,
        SHIRT_CHECKS,
        "case.jpg",
    ),
    "LIN-S-M": (
        "Linen shirt, relaxed fit",
        "8712345000048",
        {"Colour": "Chalk", "Size": "M"},
        7950,
        240,
        SHIRT_CHECKS,
        None,
    ),
}
NOTES = (
    ("Comfortable, but the sound is not for me.", "Changed my mind", "REMORSE"),
    ("Left side crackles after an hour.", "Defective", "FAULT"),
    (None, "Too small", "FIT"),
    ("Ordered two, kept the other one.", "Changed my mind", "REMORSE"),
)
QUEUE = (
    ("Ines Moreau", ("CH65-W", "AN7-SND", "CASE-U"), 18, ()),
    ("Tomasz Zieliński", ("AN7-SND",), 42, ("Over your limit",)),
    ("Ama Boateng", ("LIN-S-M", "CASE-U"), 55, ()),
    ("Lukas Brandt", ("CASE-U",), 118, ()),
    ("Sofia Lindqvist", ("LIN-S-M", "LIN-S-M", "CASE-U", "CH65-W"), 125, ()),
    ("Mehmet Yıldız", ("CH65-W",), 164, ("Recall",)),
    ("Chiara Russo", ("AN7-SND", "CASE-U"), 182, ()),
    ("Noah de Vries", ("CASE-U",), 240, ()),
    ("Hannah Keller", ("LIN-S-M",) * 6, 255, ()),
    ("Olivier Petit", ("AN7-SND",), 301, ("Not announced",)),
    ("Marta Nowak", ("CH65-W", "CASE-U"), 340, ()),
    ("Jonas Weber", ("LIN-S-M",), 352, ()),
    ("Elif Demir", ("CASE-U", "CH65-W", "AN7-SND"), 371, ()),
    ("Paul Laurent", ("CASE-U",), 402, ()),
)
STAFF = {
    "id": "U1",
    "username": "mira",
    "name": "Mira Koval",
    "initials": "MK",
    "roles": ["GRADER"],
    "language": "en",
    "refundLimit": {"amount": "150", "currency": "EUR", "formatted": "€150"},
}
PEOPLE = {
    username: {**STAFF, "id": f"U{n}", "username": username, "name": name, "initials": initials}
    | {"roles": roles}
    for n, (username, name, initials, roles) in enumerate(
        [
            ("mira", "Mira Koval", "MK", ["GRADER"]),
            ("tom", "Tom Hendriks", "TH", ["GRADER"]),
            ("nadia", "Nadia Bloem", "NB", ["MERCHANDISER"]),
            ("karim", "Karim Osei", "KO", ["MERCHANDISER"]),
            ("ruth", "Ruth Okafor", "RO", ["SUPERVISOR"]),
            ("ada", "Ada de Wit", "AW", ["ADMIN"]),
            ("frida", "Frida Berg", "FB", ["FINANCE"]),
        ],
        1,
    )
}
PASSWORD, PIN = "correct horse", "2468"
NO_WAY = {"disposition": "QUARANTINE"}
