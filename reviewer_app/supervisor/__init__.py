"""The floor: what waits for a lead, with its facts and one step; benches and the clock."""
