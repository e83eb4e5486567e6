"""Addresses of tasks, appointments and meetings."""

from django.urls import path

from act.plans.views import appointments, meetings, tasks

app_name = "plans"
urlpatterns = [
    path("young-people/<uuid:key>/appointments/new/", appointments.plan_appointment, name="plan_appointment"),
    path("appointments/<uuid:key>/", appointments.change_appointment, name="change_appointment"),
    path("appointments/<uuid:key>/answer/", appointments.answer_appointment, name="answer_appointment"),
    path("appointments/<uuid:key>/remove/", appointments.remove_appointment, name="remove_appointment"),
    path("young-people/<uuid:key>/meetings/new/", meetings.call_meeting, name="call_meeting"),
    path("meetings/<uuid:key>/", meetings.change_meeting, name="change_meeting"),
    path("meetings/<uuid:key>/record/", meetings.record_meeting, name="record_meeting"),
    path("meetings/<uuid:key>/remove/", meetings.remove_meeting, name="remove_meeting"),
    path("young-people/<uuid:key>/tasks/new/", tasks.add_task, name="add_task"),
    path("tasks/<uuid:key>/", tasks.amend_task, name="amend_task"),
    path("tasks/<uuid:key>/done/", tasks.finish_task, name="finish_task"),
    path("tasks/<uuid:key>/remove/", tasks.remove_task, name="remove_task"),
]
