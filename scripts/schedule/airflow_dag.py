"""Airflow 2: a run every working day; exit codes 5 (locked) and 10 (retryable) are tried again, all others are not."""

from datetime import datetime, timedelta

from airflow import DAG
from airflow.exceptions import AirflowFailException
from airflow.hooks.subprocess import SubprocessHook
from airflow.operators.python import PythonOperator

HOME = "/opt/secondment-roi"
SETTINGS = "/etc/secondment-roi/settings.yaml"
RETRYABLE = {5, 10}


def publish():
    command = [f"{HOME}/scripts/secondment-roi", "run", "--config", SETTINGS]
    result = SubprocessHook().run_command(command=command, cwd=HOME)
    if result.exit_code in RETRYABLE:
        raise RuntimeError(f"exit code {result.exit_code}: try again")
    if result.exit_code != 0:
        raise AirflowFailException(f"exit code {result.exit_code}: a person must look; see docs/operations.md")
    return result.output


with DAG(
    dag_id="secondment_roi",
    schedule="15 6 * * 1-5",
    start_date=datetime(2026, 1, 1),
    catchup=False,
    max_active_runs=1,
    default_args={"retries": 3, "retry_delay": timedelta(minutes=15), "execution_timeout": timedelta(hours=4)},
    tags=["secondment-roi"],
) as dag:
    PythonOperator(task_id="publish", python_callable=publish)
