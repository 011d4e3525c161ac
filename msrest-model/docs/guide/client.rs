use std::error::Error;

use msrest_model::Model;

#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(rename_all = "camelCase")]
pub struct Lamp {
    #[rest(readonly)]
    pub lamp_id: Option<String>,
    #[rest(key = "properties.brightness", maximum = 100)]
    pub brightness: Option<u8>,
}

pub async fn brighten(client: &reqwest::Client, url: &str) -> Result<Lamp, Box<dyn Error>> {
    let response = client.get(url).send().await?.error_for_status()?;
    // An error has the path, the line and the column.
    let mut lamp = Lamp::deserialize(response.bytes().await?)?;
    lamp.brightness = Some(80);
    // Nothing leaves that breaks a rule.
    lamp.check()?;
    // What is sent has REST keys, and no `lampId`.
    let response = client.put(url).json(&lamp.request()).send().await?;
    // By serde it goes too.
    Ok(response.error_for_status()?.json().await?)
}
