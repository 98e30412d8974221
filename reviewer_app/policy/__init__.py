"""The policy screen: versions, rules in words, a draft against today, editing, publishing."""
