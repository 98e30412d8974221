"""What came damaged, wrong or not at all: nothing need be sent back, and a person decides."""
