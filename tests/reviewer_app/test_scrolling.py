"""Long lists scroll at their full height, also when they were filled before anybody looked."""

from PySide6.QtWidgets import QStackedLayout, QWidget

from reviewer_app.look.boxes import boxed, column
from reviewer_app.look.lists import ListRow
from reviewer_app.look.scrolling import scrolled


def test_rows_that_were_there_before_the_list_was_shown_do_not_overlap(look, qtbot):
    window, pages = QWidget(), QStackedLayout()
    window.setLayout(pages)
    pages.addWidget(QWidget())
    qtbot.addWidget(window)
    window.resize(300, 500)
    window.show()
    inside = column()
    page = boxed(column(scrolled(look, column(inside, None))))
    rows = [ListRow(look, title=f"Row {n}", sub="", right="") for n in range(30)]
    for row in rows:
        inside.addWidget(row)
    qtbot.wait(50)  # laid out while nobody looks
    pages.addWidget(page)
    pages.setCurrentWidget(page)
    qtbot.waitUntil(lambda: rows[0].isVisible())
    tops = [row.geometry().top() for row in rows]
    assert tops == [n * rows[0].height() for n in range(30)]
