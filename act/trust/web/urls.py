"""Addresses of signing in and out."""

from django.urls import path

from act.trust.web import views

app_name = "trust"
urlpatterns = [
    path("sign-in/", views.sign_in, name="sign_in"),
    path("password/", views.password, name="password"),
    path("kept/", views.keep, name="keep"),
    path("sign-out/", views.sign_out, name="sign_out"),
]
