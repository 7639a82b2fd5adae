"""The supervisor: takes the units' weekly packages in and sees who sent what."""
