import type { INodeProperties } from 'n8n-workflow';
import { conversationProperties } from '../../shared/conversationProperties';
import { redactProperty } from '../../shared/transcriptParameters';
import { destinationProperties } from './destinations';
import { ifNothingAcceptsProperty, optionProperties } from './options';
import { replyProperties } from './reply';
import { routingProperties } from './routing';
import { serviceProperties } from './services';
import { toolProperties } from './tool';

export const properties: INodeProperties[] = [
	...toolProperties,
	...destinationProperties,
	...routingProperties,
	...replyProperties,
	redactProperty,
	ifNothingAcceptsProperty,
	...conversationProperties,
	...serviceProperties,
	...optionProperties,
];
