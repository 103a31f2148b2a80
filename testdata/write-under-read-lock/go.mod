module example.com/write-under-read-lock

go 1.24
