"""What an equation says of its curve: implicit derivatives, and forms that agree on it."""
