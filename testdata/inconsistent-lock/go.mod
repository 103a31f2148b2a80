module example.com/inconsistent-lock

go 1.24
