"""What nobody bought is not thrown away: Regulation (EU) 2024/1781 (ESPR), arts 24 and 25."""
