"""The reviewer's station: scan, look, grade, refund. Works with the network down."""
