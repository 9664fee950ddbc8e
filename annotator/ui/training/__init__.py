"""Training suggesters on finished articles, keeping their versions, and measuring them."""
