"""What one noun phrase names: parties, their kinds and branches, rulers, rebels, firms of states."""
